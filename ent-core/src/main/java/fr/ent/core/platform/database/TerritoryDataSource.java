package fr.ent.core.platform.database;

import fr.ent.core.persistence.TerritoryScope;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells PostgreSQL, on every connection handed out, which territory's rows it may show. The last word to each
 * connection is remembered, so that a pool serving one territory pays nothing.
 */
final class TerritoryDataSource extends DelegatingDataSource implements Closeable {

    private final Map<PGConnection, String> told = Collections.synchronizedMap(new WeakHashMap<>());

    TerritoryDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        if (TerritoryScope.isEntering()) {
            return connection;
        }
        try {
            tell(connection, TerritoryScope.current().map(Object::toString).orElse(""));
            return connection;
        } catch (SQLException broken) {
            connection.close();
            throw broken;
        }
    }

    private void tell(Connection connection, String territory) throws SQLException {
        PGConnection physical = connection.unwrap(PGConnection.class);
        if (territory.equals(told.get(physical))) {
            return;
        }
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('ent.territory', ?, false)")) {
            statement.setString(1, territory);
            statement.execute();
        }
        told.put(physical, territory);
    }

    @Override
    public void close() throws IOException {
        if (getTargetDataSource() instanceof Closeable pool) {
            pool.close();
        }
    }
}
