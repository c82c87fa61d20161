package fr.ent.core.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.persistence.PeopleInUse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.cfg.MultiTenancySettings;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The database behind its two walls, and the clock. */
@Configuration(proxyBeanMethods = false)
@EntityScan("fr.ent")
@EnableJpaRepositories("fr.ent")
@ConfigurationPropertiesScan("fr.ent")
class PlatformConfiguration {

    /** How long a request waits for a connection while others use all of them. */
    private static final Duration QUEUE = Duration.ofSeconds(10);

    private static final Duration ONE_TURN = Duration.ofMillis(500);
    private static final Duration ALIVE = Duration.ofSeconds(2);

    @Bean
    static ModuleSchema coreSchema() {
        return new ModuleSchema("core");
    }

    @Bean
    static PeopleInUse corePeople() {
        return new PeopleInUse(Map.of(
                "core.account", List.of("person_id"),
                "core.notice", List.of("recipient_id"),
                "core.stored_file", List.of("owner_id")));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Waits for the migrations, so that whoever has a connection has the schema. */
    @Bean
    DataSource dataSource(DatabaseSettings settings, SchemaMigrations migrated) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("ent");
        pool.setJdbcUrl(settings.url());
        pool.setUsername(settings.app().user());
        pool.setPassword(settings.app().password());
        pool.setMaximumPoolSize(settings.pool());
        pool.setConnectionTimeout(ONE_TURN.toMillis());
        pool.setValidationTimeout(ALIVE.toMillis());
        // not Hikari's, which is derived from the turn in the queue: a busy machine may take longer to connect
        pool.addDataSourceProperty("loginTimeout", QUEUE.toSeconds());
        // PostgreSQL's detail line repeats the row that was refused: not for the log
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return new TerritoryDataSource(new ConnectionQueue(new HikariDataSource(pool), QUEUE));
    }

    @Bean
    HibernatePropertiesCustomizer tenantFilter() {
        return properties ->
                properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new TerritoryTenant());
    }
}
