package dev.dateline.access;

import dev.dateline.state.StateDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keys in the database of small state, as {@code db/migration} lays their table out. */
@Singleton
final class SqlKeyStore implements KeyStore {
    private static final String MAKE = """
            INSERT INTO access_key (id, name, scopes, hash, made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String LIST = """
            SELECT id, name, scopes, hash, made_at, expires_at FROM access_key ORDER BY made_at, id
            """;
    private static final String REVOKE = "DELETE FROM access_key WHERE id = ?";

    private static final int ID_BYTES = 6;

    private final StateDatabase database;
    private final Clock clock = Clock.systemUTC();

    @Inject
    SqlKeyStore(StateDatabase database) {
        this.database = database;
    }

    @Override
    public Made make(String name, Set<Scope> scopes, Optional<Instant> expires) {
        String id = Secrets.randomHex(ID_BYTES);
        String secret = Access.KEY_MARK + id + "_" + Secrets.random();
        ApiKey key = new ApiKey(id, name, scopes, clock.instant(), expires, Secrets.hash(secret));
        database.with(connection -> insert(key, connection));
        return new Made(key, secret);
    }

    private static int insert(ApiKey key, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MAKE)) {
            statement.setString(1, key.id());
            statement.setString(2, key.name());
            statement.setString(
                    3, key.scopes().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
            statement.setString(4, key.hash());
            statement.setLong(5, key.made().toEpochMilli());
            if (key.expires().isPresent()) {
                statement.setLong(6, key.expires().get().toEpochMilli());
            } else {
                statement.setNull(6, Types.BIGINT);
            }
            return statement.executeUpdate();
        }
    }

    @Override
    public List<ApiKey> list() {
        return database.exists() ? database.with(SqlKeyStore::list) : List.of();
    }

    private static List<ApiKey> list(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LIST);
                ResultSet rows = statement.executeQuery()) {
            List<ApiKey> keys = new ArrayList<>();
            while (rows.next()) {
                long end = rows.getLong("expires_at");
                Optional<Instant> expires = rows.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(end));
                keys.add(new ApiKey(
                        rows.getString("id"),
                        rows.getString("name"),
                        Arrays.stream(rows.getString("scopes").split(","))
                                .map(Scope::valueOf)
                                .collect(Collectors.toSet()),
                        Instant.ofEpochMilli(rows.getLong("made_at")),
                        expires,
                        rows.getString("hash")));
            }
            return keys;
        }
    }

    @Override
    public boolean revoke(String id) {
        return database.exists() && database.with(connection -> delete(id, connection)) > 0;
    }

    private static int delete(String id, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REVOKE)) {
            statement.setString(1, id);
            return statement.executeUpdate();
        }
    }
}
