package dev.dateline.state;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The database of small state, made and brought up to date when it is first used. Safe for use by many threads.
 */
@Singleton
public final class StateDatabase {
    private static final Logger LOG = Logger.getLogger(StateDatabase.class);

    private final Path path;
    private final AgroalDataSource connections;
    private final Flyway flyway;
    private final ReentrantLock migrating = new ReentrantLock();

    /** The file that is in use, as its file system knows it; null before it is first used. */
    private volatile @Nullable Object file;

    StateDatabase(StateConfig config, AgroalDataSource connections, Flyway flyway) {
        this.path = config.path();
        this.connections = connections;
        this.flyway = flyway;
    }

    /**
     * Runs work on a connection that has every table. Each statement is committed as it ends, unless the work says
     * otherwise.
     *
     * @throws StateUnavailableException if the file cannot be made, opened, read or written, or was removed meanwhile
     */
    public <T> T with(Work<T> work) {
        Object used = prepared();
        T result;
        try (Connection connection = connections.getConnection()) {
            result = work.on(connection);
        } catch (SQLException e) {
            throw new StateUnavailableException(path, "cannot use", e);
        }
        // What was written to a file that nobody finds any more is not kept.
        if (!used.equals(identity().orElse(null))) {
            throw new StateUnavailableException(path, "lost, while it was written,", null);
        }
        return result;
    }

    /**
     * Writes a copy as of now to a file that is not there yet; others may go on reading and writing.
     *
     * @throws StateUnavailableException if the database cannot be read, or the file not be written
     */
    public void copyTo(Path copy) {
        with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, copy.toString());
                return statement.execute();
            }
        });
    }

    /** Whether anything was ever stored. */
    public boolean exists() {
        return Files.exists(path);
    }

    /** Makes the file, or brings it up to date; anew if it was removed or replaced since. */
    private Object prepared() {
        Object used = file;
        if (used != null && used.equals(identity().orElse(null))) {
            return used;
        }
        migrating.lock();
        try {
            used = file;
            if (used != null && !used.equals(identity().orElse(null))) {
                startAnew();
            }
            if (file == null) {
                Files.createDirectories(path.toAbsolutePath().getParent());
                flyway.migrate();
                file = identity()
                        .orElseThrow(() -> new NoSuchFileException(path.toString(), null, "it was made and is gone"));
            }
            return Objects.requireNonNull(file);
        } catch (IOException | FlywayException e) {
            throw new StateUnavailableException(path, "cannot make or update", e);
        } finally {
            migrating.unlock();
        }
    }

    /** Lets go of a file that was removed or replaced: connections to it would go on as if nothing had happened. */
    private void startAnew() throws IOException {
        LOG.errorf(
                "The database %s was removed or replaced under the running service. What it held is lost unless the file is"
                        + " put back while the service is stopped; from now on, the file that is there is used, or a new one.",
                path);
        connections.flush(AgroalDataSource.FlushMode.ALL);
        if (!exists()) {
            // The journal of a database that is gone must not be taken for that of the next.
            Files.deleteIfExists(path.resolveSibling(path.getFileName() + "-wal"));
            Files.deleteIfExists(path.resolveSibling(path.getFileName() + "-shm"));
        }
        file = null;
    }

    /** What tells the file from another at its place; empty if there is none. */
    private Optional<Object> identity() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(Objects.requireNonNullElse(attributes.fileKey(), attributes.creationTime()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * What is to be done on a connection, which is closed after it.
     *
     * @param <T> what it comes to
     */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
