package dev.dateline.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.dateline.question.Question;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Remembers what each conversation asked last, for a while: forgotten after a time without a question, and the longest
 * unused first where there are too many. Safe for use by many threads.
 */
public final class Conversations {
    private final Cache<String, Question> last;

    /**
     * @param most how many conversations to remember
     * @param lifetime how long after its last question
     * @param ticker tells the time
     */
    public Conversations(long most, Duration lifetime, Ticker ticker) {
        last = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(lifetime)
                .ticker(ticker)
                .build();
    }

    /** The next turn of a conversation; of a new one where the id is empty. */
    Turn turn(String id) {
        return id.isEmpty()
                ? new Turn(UUID.randomUUID().toString(), Optional.empty())
                : new Turn(id, Optional.ofNullable(last.getIfPresent(id)));
    }

    /** A turn of a conversation. */
    final class Turn {
        private final String id;
        private final Optional<Question> before;

        private Turn(String id, Optional<Question> before) {
            this.id = id;
            this.before = before;
        }

        /** The conversation's id. */
        String id() {
            return id;
        }

        /** What was asked before, as a question that stands alone. */
        Optional<Question> before() {
            return before;
        }

        void remember(Question question) {
            last.put(id, question);
        }
    }
}
