package dev.dateline.channel.cli.local;

import dev.dateline.access.MachineToken;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.config.SmallRyeConfig;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Says beside the index that this service runs, from its start to its end. */
@Singleton
public final class Announcement {
    private static final Logger LOG = Logger.getLogger(Announcement.class);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "0.0.0.0", "::", "[::]");

    private final SmallRyeConfig config;
    private final LocalConfig local;
    private final Path file;
    private final MachineToken token;
    private volatile @Nullable ServiceNote told;

    Announcement(SmallRyeConfig config, LocalConfig local, MachineToken token) {
        this.token = token;
        this.config = config;
        this.local = local;
        this.file = ServiceNote.beside(Path.of(config.getValue("dateline.index.path", String.class)));
    }

    /** Where the service listens for commands of this machine; empty if it does not. */
    public Optional<URI> address() {
        String host = config.getValue("quarkus.http.host", String.class);
        int port = config.getValue("quarkus.http.port", Integer.class);
        if (!LOOPBACK.contains(host) || port <= 0) {
            return Optional.empty();
        }
        String root = config.getValue("quarkus.http.root-path", String.class);
        return Optional.of(URI.create("http://127.0.0.1:" + port + (root.endsWith("/") ? root : root + "/")));
    }

    /** Writes the note. Where it cannot be written, commands start by themselves as if there were no service. */
    public void announce() {
        if (!local.enabled()) {
            return;
        }
        address().ifPresent(address -> {
            ServiceNote note = new ServiceNote(
                    address, ProcessHandle.current().pid(), token.value(), AnswerSettings.fingerprint(config));
            try {
                note.write(file);
                told = note;
            } catch (IOException e) {
                LOG.debugf("Commands do not find this service: %s cannot be written", file);
            }
        });
    }

    void end(@Observes ShutdownEvent event) {
        if (told != null && ServiceNote.read(file).equals(Optional.of(told))) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.debugf("%s is left behind and cannot be removed", file);
            }
        }
    }
}
