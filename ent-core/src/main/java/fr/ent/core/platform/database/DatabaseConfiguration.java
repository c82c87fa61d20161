package fr.ent.core.platform.database;

import javax.sql.DataSource;
import org.hibernate.cfg.MultiTenancySettings;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database behind its two walls. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

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
