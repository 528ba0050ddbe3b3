package dev.dateline.feedback;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.dateline.citation.Reply;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Replies that were really given, so that no opinion is kept of one that was not. They are remembered in memory, for a time,
 * and forgotten when the service ends. Safe for use by many threads.
 */
@Singleton
public final class GivenReplies {
    private static final int MOST = 20_000;

    /** One reader has one opinion; a second tab and a colleague may have others. */
    private static final int MOST_OPINIONS = 3;

    private final Cache<Key, Given> given;

    @Inject
    GivenReplies(FeedbackConfig config) {
        this(config.window(), Ticker.systemTicker());
    }

    GivenReplies(Duration window, Ticker ticker) {
        this.given = Caffeine.newBuilder()
                .expireAfterWrite(window)
                .ticker(ticker)
                .maximumSize(MOST)
                .build();
    }

    /** A reply goes out. */
    public void remember(String question, Reply reply) {
        String conversation = switch (reply) {
            case Reply.Answered answered -> answered.conversation();
            case Reply.NotFound notFound -> notFound.conversation();
        };
        Set<String> articles = reply.articles();
        given.put(new Key(conversation, question), new Given(reply.answer(), articles, ConcurrentHashMap.newKeySet()));
    }

    /** Forgets the replies that cite or name one of some articles. */
    public void forget(Collection<String> articles) {
        given.asMap().values().removeIf(reply -> !Collections.disjoint(reply.articles(), articles));
    }

    /**
     * What was answered to a question of a conversation; empty if nothing was, or if there are as many opinions of it
     * as may be.
     *
     * @param id what the opinion is known by; an id that was there before is let in again
     */
    Optional<String> answerFor(String conversation, String question, String id) {
        return Optional.ofNullable(given.getIfPresent(new Key(conversation, question)))
                .filter(each -> each.admits(id))
                .map(Given::answer);
    }

    private record Key(String conversation, String question) {}

    private record Given(String answer, Set<String> articles, Set<String> opinions) {
        boolean admits(String id) {
            synchronized (opinions) {
                return opinions.contains(id) || (opinions.size() < MOST_OPINIONS && opinions.add(id));
            }
        }
    }
}
