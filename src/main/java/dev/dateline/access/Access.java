package dev.dateline.access;

import dev.dateline.state.StateUnavailableException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Says who shows a secret, and what they may do. Keys are read from the database by {@link #refresh}, not by a request: whoever
 * tries keys costs no look into it. Safe for use by many threads.
 */
@Singleton
public final class Access {
    /** How every key begins, so that one that got out is found by who scans for such. */
    static final String KEY_MARK = "dateline_";

    private static final Logger LOG = Logger.getLogger(Access.class);
    private static final int LONGEST_SECRET = 512;
    private static final Set<Scope> OF_VISITORS = Set.of(Scope.ASK, Scope.READ);

    private final AccessConfig config;
    private final KeyStore store;
    private final MachineToken machine;
    private final VisitorPass visitors;
    private final Clock clock;
    private volatile Map<String, ApiKey> keys = Map.of();
    private volatile boolean trouble;

    @Inject
    Access(AccessConfig config, KeyStore store, MachineToken machine, VisitorPass visitors) {
        this(config, store, machine, visitors, Clock.systemUTC());
    }

    Access(AccessConfig config, KeyStore store, MachineToken machine, VisitorPass visitors, Clock clock) {
        this.config = config;
        this.store = store;
        this.machine = machine;
        this.visitors = visitors;
        this.clock = clock;
    }

    /** Whether everybody may do everything. */
    public boolean isOpen() {
        return config.mode().orElse(AccessConfig.Mode.OPEN) == AccessConfig.Mode.OPEN;
    }

    /** Learns of keys that were made or revoked. If they cannot be read, none holds until they can. */
    public void refresh() {
        try {
            keys = store.list().stream().collect(Collectors.toMap(ApiKey::id, Function.identity()));
            trouble = false;
        } catch (StateUnavailableException e) {
            keys = Map.of();
            if (!trouble) {
                LOG.errorf("No key is accepted until this is mended: %s", e.getMessage());
            }
            trouble = true;
        }
    }

    /**
     * Who shows a secret; empty if it holds for nobody.
     *
     * @param secret a key, a visitor's pass or this machine's token
     * @param origin of the page that asks; empty for a program
     */
    public Optional<Caller> of(String secret, String origin) {
        if (secret.length() > LONGEST_SECRET) {
            return Optional.empty();
        }
        if (Secrets.same(secret, machine.value())) {
            return Optional.of(new Caller("this machine", OF_VISITORS, false));
        }
        if (visitors.holds(secret, origin)) {
            return Optional.of(new Caller("visitor", OF_VISITORS, false));
        }
        return byKey(secret);
    }

    private Optional<Caller> byKey(String secret) {
        int end = secret.indexOf('_', KEY_MARK.length());
        if (!secret.startsWith(KEY_MARK) || end < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(keys.get(secret.substring(KEY_MARK.length(), end)))
                .filter(key -> Secrets.same(key.hash(), Secrets.hash(secret)))
                .filter(key -> key.holdsAt(clock.instant()))
                .map(key -> new Caller("key " + key.id(), key.scopes(), true));
    }
}
