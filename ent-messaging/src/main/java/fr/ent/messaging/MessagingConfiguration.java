package fr.ent.messaging;

import fr.ent.core.persistence.ModuleSchema;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Messaging's own schema. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    @Bean
    static ModuleSchema messagingSchema() {
        return new ModuleSchema("messaging");
    }
}
