package dev.dateline.state;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The database of small state, made and brought up to date when it is first used. Safe for use by many threads.
 */
@Singleton
public final class StateDatabase {
    private final Path path;
    private final DataSource connections;
    private final Flyway flyway;
    private final ReentrantLock migrating = new ReentrantLock();
    private volatile boolean current;

    StateDatabase(StateConfig config, DataSource connections, Flyway flyway) {
        this.path = config.path();
        this.connections = connections;
        this.flyway = flyway;
    }

    /**
     * Runs work on a connection that has every table. Each statement is committed as it ends, unless the work says
     * otherwise.
     *
     * @throws StateUnavailableException if the file cannot be made, opened, read or written
     */
    public <T> T with(Work<T> work) {
        migrateOnce();
        try (Connection connection = connections.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new StateUnavailableException(path, "cannot use", e);
        }
    }

    private void migrateOnce() {
        if (current) {
            return;
        }
        migrating.lock();
        try {
            if (!current) {
                Files.createDirectories(path.toAbsolutePath().getParent());
                flyway.migrate();
                current = true;
            }
        } catch (IOException | FlywayException e) {
            throw new StateUnavailableException(path, "cannot make or update", e);
        } finally {
            migrating.unlock();
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
