package dev.dateline.channel.http;

import static dev.dateline.access.Scope.ADMIN;
import static dev.dateline.access.Scope.ASK;
import static dev.dateline.access.Scope.READ;

import dev.dateline.access.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What each address asks of whoever uses it, if not everybody may. The one place that says so. */
final class AccessRules {
    private static final Set<Scope> NOTHING = Set.of();

    private static final List<Rule> RULES = List.of(
            // Pages and scripts, which do nothing by themselves.
            new Rule("/|/widget\\.js|/widget/.+", NOTHING),
            // A visitor of an allowed page gets a pass here.
            new Rule("/api/visit", NOTHING),
            new Rule("/api/(ask|ask/stream|feedback|opening)", Set.of(ASK)),
            new Rule("/v1/(chat/completions|models)", Set.of(ASK)),
            new Rule("/mcp(/.+)?", Set.of(ASK, READ)),
            new Rule("/articles/.+|/api/archive", Set.of(READ)),
            // Takes an article out for good.
            new Rule("/api/articles/.+", Set.of(ADMIN)),
            // These check a signature or token of their own.
            new Rule("/slack/events|/webhooks/[^/]+", NOTHING),
            // Balancers ask for it, and it tells of no reader and no article.
            new Rule("/q/health(/(live|ready|started|well))?|/q/openapi", NOTHING),
            new Rule("/q/metrics", Set.of(ADMIN)));

    private AccessRules() {}

    /** What a path below the root asks for; empty if nobody decided, which lets nobody in but who may do everything. */
    static Optional<Set<Scope>> of(String path) {
        return RULES.stream()
                .filter(rule -> rule.path().matcher(path).matches())
                .map(Rule::scopes)
                .findFirst();
    }

    /**
     * Addresses and what they need.
     *
     * @param scopes all of which a caller must have
     */
    private record Rule(Pattern path, Set<Scope> scopes) {
        private Rule(String path, Set<Scope> scopes) {
            this(Pattern.compile(path), scopes);
        }
    }
}
