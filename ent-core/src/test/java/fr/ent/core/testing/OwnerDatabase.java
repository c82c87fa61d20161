package fr.ent.core.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test's database as its owner sees it, past all walls. Connections are kept: making one costs more than most statements. */
public final class OwnerDatabase {

    private static final Map<String, DataSource> KEPT = new ConcurrentHashMap<>();

    private OwnerDatabase() {}

    public static JdbcClient of(Environment environment) {
        String url = environment.getRequiredProperty("ent.database.url");
        return JdbcClient.create(KEPT.computeIfAbsent(url, known -> connect(known, environment)));
    }

    private static DataSource connect(String url, Environment environment) {
        HikariDataSource owner = new HikariDataSource();
        owner.setPoolName("owner");
        owner.setJdbcUrl(url);
        owner.setUsername(environment.getRequiredProperty("ent.database.owner.user"));
        owner.setPassword(environment.getRequiredProperty("ent.database.owner.password"));
        owner.setMinimumIdle(0);
        owner.setMaximumPoolSize(2);
        return owner;
    }
}
