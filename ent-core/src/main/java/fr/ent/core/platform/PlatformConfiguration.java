package fr.ent.core.platform;

import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.persistence.PeopleInUse;
import java.time.Clock;
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
        return new TerritoryDataSource(DatabasePool.of(settings));
    }

    @Bean
    HibernatePropertiesCustomizer tenantFilter() {
        return properties ->
                properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new TerritoryTenant());
    }
}
