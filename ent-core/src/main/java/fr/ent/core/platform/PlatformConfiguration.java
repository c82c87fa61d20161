package fr.ent.core.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.ent.core.persistence.ModuleSchema;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
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

    @Bean
    static ModuleSchema coreSchema() {
        return new ModuleSchema("core");
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
        // at the opening minute of bookings a short queue is better than an error
        pool.setConnectionTimeout(TimeUnit.SECONDS.toMillis(10));
        // PostgreSQL's detail line repeats the row that was refused: not for the log
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return new TerritoryDataSource(new HikariDataSource(pool));
    }

    @Bean
    HibernatePropertiesCustomizer tenantFilter() {
        return properties ->
                properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new TerritoryTenant());
    }
}
