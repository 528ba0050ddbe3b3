package dev.dateline.delivery;

import dev.dateline.state.StateDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** Deliveries in the database of small state, as {@code db/migration} lays its tables out. */
@Singleton
final class SqlDeliveryLog implements DeliveryLog {
    /** Slack gives up after an hour; a thread may be answered in for longer. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final int MOST_KEPT = 50_000;
    private static final int SWEEP_EVERY = 500;
    private static final int MOST_ATTEMPTS = 3;

    private static final String ACCEPT = """
            INSERT INTO delivery (id, channel, thread, payload, progress, attempts, finished, accepted_at)
            VALUES (?, ?, ?, ?, ?, 1, 0, ?)
            """;
    private static final String CLAIM =
            "INSERT INTO delivery_key (name, delivery_id) VALUES (?, ?) ON CONFLICT (name) DO NOTHING";
    private static final String NOTE = "UPDATE delivery SET progress = ? WHERE id = ?";
    private static final String FINISH = "UPDATE delivery SET finished = 1, payload = '', progress = '' WHERE id = ?";
    private static final String UNFINISHED = """
            SELECT id, channel, thread, payload, progress, attempts FROM delivery
            WHERE channel = ? AND finished = 0 ORDER BY accepted_at, id
            """;
    private static final String COUNT = "UPDATE delivery SET attempts = attempts + 1 WHERE id = ?";
    private static final String KNOWS = "SELECT 1 FROM delivery WHERE channel = ? AND thread = ? LIMIT 1";
    private static final String SWEEP_KEYS = """
            DELETE FROM delivery_key WHERE delivery_id IN (SELECT id FROM delivery WHERE finished = 1 AND
              (accepted_at < ? OR id NOT IN (SELECT id FROM delivery ORDER BY accepted_at DESC LIMIT ?)))
            """;
    private static final String SWEEP = """
            DELETE FROM delivery WHERE finished = 1 AND
              (accepted_at < ? OR id NOT IN (SELECT id FROM delivery ORDER BY accepted_at DESC LIMIT ?))
            """;

    private final StateDatabase database;
    private final Clock clock;
    private final int mostKept;

    /** SQLite has one writer at a time; waiting here is cheaper than being refused there. */
    private final ReentrantLock writing = new ReentrantLock(true);

    private final AtomicInteger accepted = new AtomicInteger();

    @Inject
    SqlDeliveryLog(StateDatabase database) {
        this(database, Clock.systemUTC(), MOST_KEPT);
    }

    SqlDeliveryLog(StateDatabase database, Clock clock, int mostKept) {
        this.database = database;
        this.clock = clock;
        this.mostKept = mostKept;
    }

    @Override
    public boolean accept(Delivery delivery, Set<String> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a delivery without a key cannot be told from another");
        }
        boolean fresh = write(connection -> insert(connection, delivery, keys));
        if (fresh && accepted.incrementAndGet() % SWEEP_EVERY == 0) {
            sweep();
        }
        return fresh;
    }

    private boolean insert(Connection connection, Delivery delivery, Set<String> keys) throws SQLException {
        connection.setAutoCommit(false);
        boolean fresh = false;
        try {
            update(
                    connection,
                    ACCEPT,
                    delivery.id(),
                    delivery.channel(),
                    delivery.thread(),
                    delivery.payload(),
                    delivery.progress(),
                    clock.millis());
            fresh = true;
            for (String key : keys) {
                fresh &= update(connection, CLAIM, key, delivery.id()) == 1;
            }
        } finally {
            if (fresh) {
                connection.commit();
            } else {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
        return fresh;
    }

    @Override
    public void note(String id, String progress) {
        write(connection -> update(connection, NOTE, progress, id));
    }

    @Override
    public void finish(String id) {
        write(connection -> update(connection, FINISH, id));
    }

    @Override
    public List<Unfinished> unfinished(String channel) {
        return write(connection -> {
            List<Unfinished> unfinished = new ArrayList<>();
            try (PreparedStatement statement = prepare(connection, UNFINISHED, channel);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Delivery delivery = new Delivery(
                            row.getString("id"),
                            row.getString("channel"),
                            row.getString("thread"),
                            row.getString("payload"),
                            row.getString("progress"));
                    unfinished.add(new Unfinished(delivery, row.getInt("attempts") >= MOST_ATTEMPTS));
                }
            }
            for (Unfinished each : unfinished) {
                update(
                        connection,
                        each.hopeless() ? FINISH : COUNT,
                        each.delivery().id());
            }
            return unfinished;
        });
    }

    @Override
    public boolean knows(String channel, String thread) {
        return database.with(connection -> {
            try (PreparedStatement statement = prepare(connection, KNOWS, channel, thread);
                    ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        });
    }

    /** Forgets what is old, and what is more than is kept. What is under way stays. */
    private void sweep() {
        long oldest = clock.instant().minus(KEPT).toEpochMilli();
        write(connection ->
                update(connection, SWEEP_KEYS, oldest, mostKept) + update(connection, SWEEP, oldest, mostKept));
    }

    private <T> T write(StateDatabase.Work<T> work) {
        writing.lock();
        try {
            return database.with(work);
        } finally {
            writing.unlock();
        }
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
