package fr.ent.core.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Waits while all connections are in use, since at the opening minute of bookings a short queue is better than an error;
 * fails soon when the database gives none, since nobody is served by waiting then.
 */
final class ConnectionQueue extends DelegatingDataSource implements Closeable {

    private final HikariDataSource pool;
    private final Duration patience;

    /** The pool's own patience is one turn in the queue; after each it is looked whether waiting is of use. */
    ConnectionQueue(HikariDataSource pool, Duration patience) {
        super(pool);
        this.pool = pool;
        this.patience = patience;
    }

    @Override
    public Connection getConnection() throws SQLException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return pool.getConnection();
            } catch (SQLTransientConnectionException none) {
                if (isEmpty() || System.nanoTime() > end) {
                    throw none;
                }
            }
        }
    }

    /** Connections that broke have left the pool by the end of a turn, and none comes while the database refuses. */
    private boolean isEmpty() {
        return pool.getHikariPoolMXBean().getTotalConnections() == 0;
    }

    @Override
    public void close() {
        pool.close();
    }
}
