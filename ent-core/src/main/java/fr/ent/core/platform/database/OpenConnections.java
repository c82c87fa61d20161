package fr.ent.core.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Remembers the connections it opened, so that they can be given up together. */
final class OpenConnections extends DelegatingDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(OpenConnections.class);

    private final Set<Connection> open = Collections.newSetFromMap(new WeakHashMap<>());

    OpenConnections(DataSource database) {
        super(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection opened = super.getConnection();
        synchronized (open) {
            open.add(opened);
        }
        return opened;
    }

    /** Statements that wait for an answer end with an error. */
    void giveUp() {
        all().forEach(OpenConnections::abort);
    }

    private List<Connection> all() {
        synchronized (open) {
            List<Connection> all = List.copyOf(open);
            open.clear();
            return all;
        }
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException broken) {
            LOG.debug("The connection was broken already", broken);
        }
    }
}
