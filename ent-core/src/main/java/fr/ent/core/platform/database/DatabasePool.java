package fr.ent.core.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Puts together how the application comes to a connection, and what keeps anybody from waiting too long for one. */
final class DatabasePool {

    /** How long a request waits for a connection while others use all of them. */
    private static final Duration QUEUE = Duration.ofSeconds(10);

    private static final Duration ONE_TURN = Duration.ofMillis(500);
    private static final Duration ALIVE = Duration.ofSeconds(2);
    private static final Duration REACHED = Duration.ofSeconds(3);

    /**
     * The last word on a single connection that is lost while others live. An import may wait for another one, and its
     * statements on many thousand rows take their time.
     */
    private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(5);

    /** A prepared statement is planned once for each connection: planning took longer than answering. */
    private static final String PLANS = "-c plan_cache_mode=force_generic_plan -c jit=off";

    private DatabasePool() {}

    static ConnectionQueue of(DatabaseSettings settings) {
        return of(settings, QUEUE);
    }

    /** @param patience how long to wait for a connection while others use all of them */
    static ConnectionQueue of(DatabaseSettings settings, Duration patience) {
        // longer than a turn in the queue: a busy machine may take longer to connect
        OpenConnections open = new OpenConnections(postgres(settings, QUEUE, LONGEST_STATEMENT));
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("ent");
        pool.setDataSource(open);
        pool.setMaximumPoolSize(settings.connections());
        pool.setConnectionTimeout(ONE_TURN.toMillis());
        pool.setValidationTimeout(ALIVE.toMillis());
        Duration answer = settings.answerTime();
        DatabaseWatch watch = new DatabaseWatch(postgres(settings, answer, answer), open::giveUp);
        return new ConnectionQueue(new HikariDataSource(pool), patience, watch.begin());
    }

    private static DataSource postgres(DatabaseSettings settings, Duration login, Duration answer) {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                PGProperty.USER.getName(), settings.app().user(),
                PGProperty.PASSWORD.getName(), settings.app().password(),
                PGProperty.CONNECT_TIMEOUT.getName(), seconds(REACHED),
                PGProperty.LOGIN_TIMEOUT.getName(), seconds(login),
                PGProperty.SOCKET_TIMEOUT.getName(), seconds(answer),
                PGProperty.CANCEL_SIGNAL_TIMEOUT.getName(), seconds(REACHED),
                PGProperty.TCP_KEEP_ALIVE.getName(), "true",
                PGProperty.OPTIONS.getName(), PLANS,
                // PostgreSQL's detail line repeats the row that was refused: not for the log
                PGProperty.LOG_SERVER_ERROR_DETAIL.getName(), "false"));
        return new SimpleDriverDataSource(new Driver(), settings.url(), properties);
    }

    private static String seconds(Duration time) {
        return Long.toString(time.toSeconds());
    }
}
