package fr.ent.canteen;

import fr.ent.core.persistence.ModuleSchema;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The canteen's own schema. */
@Configuration(proxyBeanMethods = false)
class CanteenModule {

    @Bean
    static ModuleSchema canteenSchema() {
        return new ModuleSchema("canteen");
    }
}
