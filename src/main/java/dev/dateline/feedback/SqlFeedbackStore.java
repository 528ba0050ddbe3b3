package dev.dateline.feedback;

import dev.dateline.state.StateDatabase;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Feedback in the database of small state, as {@code db/migration} lays its table out. */
@Singleton
final class SqlFeedbackStore implements FeedbackStore {
    private static final String STORE = """
            INSERT INTO feedback (channel, id, conversation, question, answer, rating, comment, given_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (channel, id) DO UPDATE SET conversation = excluded.conversation, question = excluded.question,
              answer = excluded.answer, rating = excluded.rating, comment = excluded.comment,
              given_at = excluded.given_at
            """;
    private static final String LATEST = """
            SELECT channel, id, conversation, question, answer, rating, comment, given_at
            FROM feedback ORDER BY given_at DESC, channel, id LIMIT ?
            """;

    private static final String FORGET = """
            DELETE FROM feedback WHERE given_at < ?
              OR (channel, id) NOT IN (SELECT channel, id FROM feedback ORDER BY given_at DESC, channel, id LIMIT ?)
            """;
    private static final int FORGET_EVERY = 100;

    private final StateDatabase database;
    private final Duration kept;
    private final int most;
    private final AtomicInteger stored = new AtomicInteger();
    private final Clock clock = Clock.systemUTC();

    SqlFeedbackStore(StateDatabase database, FeedbackConfig config) {
        this.database = database;
        this.kept = config.kept();
        this.most = config.most();
    }

    @Override
    public void store(Feedback feedback) {
        database.with(connection -> store(feedback, connection));
        if (stored.incrementAndGet() % FORGET_EVERY == 0) {
            forgetOld();
        }
    }

    @Override
    public void forgetOld() {
        if (database.exists()) {
            database.with(this::forgetOld);
        }
    }

    private int forgetOld(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setLong(1, clock.instant().minus(kept).toEpochMilli());
            statement.setInt(2, most);
            return statement.executeUpdate();
        }
    }

    private static int store(Feedback feedback, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STORE)) {
            statement.setString(1, feedback.channel());
            statement.setString(2, feedback.id());
            statement.setString(3, feedback.conversation());
            statement.setString(4, feedback.question());
            statement.setString(5, feedback.answer());
            statement.setString(6, feedback.rating().name());
            statement.setString(7, feedback.comment());
            statement.setLong(8, feedback.at().toEpochMilli());
            return statement.executeUpdate();
        }
    }

    @Override
    public List<Feedback> latest(int limit) {
        return database.with(connection -> latest(limit, connection));
    }

    private static List<Feedback> latest(int limit, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LATEST)) {
            statement.setInt(1, limit);
            try (ResultSet rows = statement.executeQuery()) {
                List<Feedback> latest = new ArrayList<>();
                while (rows.next()) {
                    latest.add(feedback(rows));
                }
                return latest;
            }
        }
    }

    private static Feedback feedback(ResultSet row) throws SQLException {
        return new Feedback(
                row.getString("channel"),
                row.getString("id"),
                row.getString("conversation"),
                row.getString("question"),
                row.getString("answer"),
                Rating.valueOf(row.getString("rating")),
                row.getString("comment"),
                Instant.ofEpochMilli(row.getLong("given_at")));
    }
}
