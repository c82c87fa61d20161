package fr.ent.core.platform;

import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.persistence.PeopleInUse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The clock, where entities and settings are looked for, and the core's own schema and people. */
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
        return new PeopleInUse(Map.ofEntries(
                Map.entry("core.accompanied_pupil", List.of("child_id")),
                Map.entry("core.account", List.of("person_id")),
                Map.entry("core.charter_acceptance", List.of("person_id")),
                Map.entry("core.image_consent", List.of("child_id", "guardian_id")),
                Map.entry("core.lti_score", List.of("child_id")),
                Map.entry("core.notice", List.of("recipient_id")),
                Map.entry("core.resource_rating", List.of("person_id")),
                Map.entry("core.resource_recommendation", List.of("person_id")),
                Map.entry("core.resource_seen", List.of("child_id")),
                Map.entry("core.sending_pupil", List.of("child_id")),
                Map.entry("core.stored_file", List.of("owner_id"))));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
