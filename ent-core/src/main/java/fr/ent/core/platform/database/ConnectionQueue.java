package fr.ent.core.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Waits while all connections are in use, since at the opening minute of bookings a short queue is better than an error;
 * fails at once while the database doesn't answer, since nobody is served by waiting then. Whoever came first is served
 * first: only the head of the queue asks the pool, which would let those fall back who ask it anew turn after turn.
 */
final class ConnectionQueue extends DelegatingDataSource implements Closeable {

    private final HikariDataSource pool;
    private final Duration patience;
    private final DatabaseWatch watch;
    private final ReentrantLock head = new ReentrantLock(true);

    /** The pool's own patience is one turn in the queue; after each it is looked whether waiting is of use. */
    ConnectionQueue(HikariDataSource pool, Duration patience, DatabaseWatch watch) {
        super(pool);
        this.pool = pool;
        this.patience = patience;
        this.watch = watch;
    }

    @Override
    public Connection getConnection() throws SQLException {
        long end = System.nanoTime() + patience.toNanos();
        if (!comesToTheHead()) {
            throw new SQLTransientConnectionException("Others wait for a connection for longer than " + patience);
        }
        try {
            return connection(end);
        } finally {
            head.unlock();
        }
    }

    private boolean comesToTheHead() throws SQLException {
        try {
            return head.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Interrupted while waiting for a connection", ended);
        }
    }

    private Connection connection(long end) throws SQLException {
        while (!watch.isSilent()) {
            try {
                return pool.getConnection();
            } catch (SQLTransientConnectionException none) {
                if (System.nanoTime() > end) {
                    throw none;
                }
            }
        }
        throw new SQLTransientConnectionException("The database does not answer");
    }

    @Override
    public void close() {
        watch.close();
        pool.close();
    }
}
