package fr.ent.core.platform.database;

import java.io.Closeable;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Asks the database for a word each second. A database that is frozen or cut off leaves its connections open, so that a
 * statement would wait for ever; a statement that takes long does not keep it from answering another connection.
 */
final class DatabaseWatch implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final DataSource database;
    private final Runnable giveUp;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Connection own;
    private volatile boolean silent;

    /**
     * @param database opens connections that fail when there is no answer in time
     * @param giveUp is run then
     */
    DatabaseWatch(DataSource database, Runnable giveUp) {
        this.database = database;
        this.giveUp = giveUp;
    }

    DatabaseWatch begin() {
        Thread.ofPlatform().daemon().name("database-watch").start(this::watch);
        return this;
    }

    boolean isSilent() {
        return silent;
    }

    private void watch() {
        try {
            while (!closed.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            forget();
        }
    }

    private void look() {
        boolean answered = answers();
        if (answered == silent) {
            LOG.warn(answered ? "The database answers again" : "The database does not answer");
        }
        silent = !answered;
        if (silent) {
            giveUp.run();
        }
    }

    /** A connection of ours that was cut, at once and perhaps alone, is made anew before it counts. */
    private boolean answers() {
        boolean kept = own != null;
        try (Statement question = connection().createStatement()) {
            question.execute("select 1");
            return true;
        } catch (SQLException failure) {
            forget();
            return isRefusal(failure) || (kept && !isLate(failure) && answers());
        }
    }

    /** A refusal by the database itself is an answer, unless it is still starting. */
    private static boolean isRefusal(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return !state.startsWith("08") && !state.equals("57P03");
    }

    private static boolean isLate(SQLException failure) {
        return failure.getCause() instanceof SocketTimeoutException;
    }

    private Connection connection() throws SQLException {
        if (own == null) {
            own = database.getConnection();
        }
        return own;
    }

    private void forget() {
        JdbcUtils.closeConnection(own);
        own = null;
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
