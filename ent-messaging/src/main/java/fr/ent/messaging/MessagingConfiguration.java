package fr.ent.messaging;

import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.MergedRecords;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.persistence.PeopleInUse;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Messaging's own schema. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    @Bean
    static ModuleSchema messagingSchema() {
        return new ModuleSchema("messaging");
    }

    @Bean
    static PeopleInUse messagingPeople() {
        return new PeopleInUse(Map.of(
                "messaging.conversation", List.of("child_id"),
                "messaging.participant", List.of("person_id")));
    }

    @Bean
    static MergedRecords messagingRecords() {
        return new MergedRecords(
                List.of(
                        PersonColumn.moving("messaging.conversation", "child_id", MergedKind.CONVERSATIONS),
                        PersonColumn.moving("messaging.participant", "person_id", MergedKind.CONVERSATIONS)
                                .oneFor("conversation_id"),
                        PersonColumn.moving("messaging.message", "author_id", MergedKind.MESSAGES)),
                Map.of());
    }
}
