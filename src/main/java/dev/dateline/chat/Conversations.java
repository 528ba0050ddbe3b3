package dev.dateline.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.dateline.question.Conversation;
import dev.dateline.question.PastTurn;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Remembers the last turns of each conversation, for a while: forgotten after a time without a question, and the longest
 * unused first where all together have too many turns. Safe for use by many threads.
 */
public final class Conversations {
    private final Cache<String, Conversation> conversations;

    /**
     * @param mostTurns how many turns to remember, of all conversations together
     * @param lifetime how long after a conversation's last question
     * @param ticker tells the time
     */
    public Conversations(long mostTurns, Duration lifetime, Ticker ticker) {
        conversations = Caffeine.newBuilder()
                .maximumWeight(mostTurns)
                .weigher((String id, Conversation conversation) ->
                        conversation.turns().size())
                .expireAfterAccess(lifetime)
                .ticker(ticker)
                // Makes room before a turn is over, not some time after it.
                .executor(Runnable::run)
                .build();
    }

    /** The next turn of a conversation; of a new one where the id is empty. */
    Turn turn(String id) {
        return id.isEmpty()
                ? new Turn(UUID.randomUUID().toString(), Conversation.NEW)
                : new Turn(
                        id, Optional.ofNullable(conversations.getIfPresent(id)).orElse(Conversation.NEW));
    }

    /** A turn of a conversation. */
    final class Turn {
        private final String id;
        private Conversation conversation;

        private Turn(String id, Conversation conversation) {
            this.id = id;
            this.conversation = conversation;
        }

        /** The conversation's id. */
        String id() {
            return id;
        }

        /** What was asked and answered before this turn began. */
        Conversation conversation() {
            return conversation;
        }

        /** Forgets what was said from the first answer on that rests on one of some articles, for good. */
        Conversation forget(Set<String> articles) {
            conversations.asMap().computeIfPresent(id, (same, before) -> before.before(articles));
            conversation = conversation.before(articles);
            return conversation;
        }

        /** Adds this turn, once it is answered, after all that are over by then. */
        void remember(PastTurn turn) {
            conversations.asMap().merge(id, Conversation.NEW.with(turn), (before, fresh) -> before.with(turn));
        }
    }
}
