package dev.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.state.StateUnavailableException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds, and for whom. */
final class AccessTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String PAGE = "https://news.example";

    private final KeptKeys store = new KeptKeys();
    private final MachineToken machine = new MachineToken();

    @Test
    void aKeyHoldsOnceItIsLearntOf() {
        String secret = store.add("ab12", Optional.empty(), Scope.ASK);
        Access access = at(NOON);
        assertThat(access.of(secret, "")).isEmpty();
        access.refresh();
        assertThat(access.of(secret, "")).hasValue(new Caller("key ab12", Set.of(Scope.ASK), true));
    }

    @Test
    void aKeyHoldsNoMoreWhenItIsRevokedOrExpired() {
        String revoked = store.add("ab12", Optional.empty(), Scope.ASK);
        String expiring = store.add("cd34", Optional.of(NOON), Scope.ASK);
        Access before = at(NOON.minusSeconds(1));
        before.refresh();
        assertThat(before.of(revoked, "")).isPresent();
        assertThat(before.of(expiring, "")).isPresent();
        store.keys.removeIf(key -> key.id().equals("ab12"));
        before.refresh();
        assertThat(before.of(revoked, "")).isEmpty();
        Access after = at(NOON);
        after.refresh();
        assertThat(after.of(expiring, "")).isEmpty();
    }

    @Test
    void noKeyHoldsWhileTheyCannotBeRead() {
        String secret = store.add("ab12", Optional.empty(), Scope.ASK);
        Access access = at(NOON);
        access.refresh();
        store.broken = true;
        access.refresh();
        assertThat(access.of(secret, "")).isEmpty();
    }

    @Test
    void nothingElseHolds() {
        String secret =
                store.add("ab12", Optional.empty(), EnumSet.allOf(Scope.class).toArray(Scope[]::new));
        Access access = at(NOON);
        access.refresh();
        for (String wrong : List.of(
                "",
                "ab12",
                "dateline_",
                "dateline_ab12",
                "dateline_ab12_",
                secret + "x",
                secret.substring(0, secret.length() - 1),
                secret.toUpperCase(java.util.Locale.ROOT),
                "visitor.9999999999.e30.e30",
                "visitor...",
                Secrets.hash(secret),
                "x".repeat(100_000))) {
            assertThat(access.of(wrong, "")).as(wrong).isEmpty();
        }
    }

    @Test
    void aVisitorMayAskFromThePageThePassIsForAndForSomeMinutes() {
        String pass = passAt(NOON).issue(PAGE);
        assertThat(passAt(NOON.plusSeconds(899)).holds(pass, PAGE)).isTrue();
        assertThat(passAt(NOON.plusSeconds(900)).holds(pass, PAGE)).isFalse();
        assertThat(passAt(NOON).holds(pass, "https://elsewhere.example")).isFalse();
        assertThat(passAt(NOON).holds(pass.replaceFirst("\\.[0-9]+\\.", ".9999999999."), PAGE))
                .isFalse();
        assertThat(new VisitorPass("another secret", Duration.ofMinutes(15), clock(NOON)).holds(pass, PAGE))
                .isFalse();
        assertThat(at(NOON).of(pass, PAGE))
                .hasValueSatisfying(
                        caller -> assertThat(caller.scopes()).containsExactlyInAnyOrder(Scope.ASK, Scope.READ));
    }

    @Test
    void commandsOfThisMachineMayAsk() {
        assertThat(at(NOON).of(machine.value(), ""))
                .hasValueSatisfying(
                        caller -> assertThat(caller.scopes()).containsExactlyInAnyOrder(Scope.ASK, Scope.READ));
        assertThat(machine.value()).isNotEqualTo(new MachineToken().value());
    }

    private Access at(Instant time) {
        return new Access(new Keys(), store, machine, passAt(time), clock(time));
    }

    private static Clock clock(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    private static VisitorPass passAt(Instant time) {
        return new VisitorPass("a secret of several services", Duration.ofMinutes(15), clock(time));
    }

    private record Keys() implements AccessConfig {
        @Override
        public Optional<Mode> mode() {
            return Optional.of(Mode.KEYS);
        }

        @Override
        public boolean openArticles() {
            return false;
        }

        @Override
        public Duration visitorLasts() {
            return Duration.ofMinutes(15);
        }

        @Override
        public Optional<String> visitorSecret() {
            return Optional.empty();
        }
    }

    private static final class KeptKeys implements KeyStore {
        private final List<ApiKey> keys = new ArrayList<>();
        private boolean broken;

        private String add(String id, Optional<Instant> expires, Scope... scopes) {
            String secret = Access.KEY_MARK + id + "_" + Secrets.random();
            keys.add(new ApiKey(id, "a key", Set.of(scopes), NOON, expires, Secrets.hash(secret)));
            return secret;
        }

        @Override
        public Made make(String name, Set<Scope> scopes, Optional<Instant> expires) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ApiKey> list() {
            if (broken) {
                throw new StateUnavailableException(Path.of("state.db"), "cannot use", null);
            }
            return List.copyOf(keys);
        }

        @Override
        public boolean revoke(String id) {
            return keys.removeIf(key -> key.id().equals(id));
        }
    }
}
