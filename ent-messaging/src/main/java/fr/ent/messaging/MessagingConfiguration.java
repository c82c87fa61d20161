package fr.ent.messaging;

import fr.ent.core.archive.ArchivedRecords;
import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.departure.DepartedRecords;
import fr.ent.core.departure.Erasure;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.MergedRecords;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.persistence.PeopleInUse;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptRecords;
import fr.ent.core.retention.KeptWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** A conversation goes with its child; what somebody wrote about a child who is here stays with the others, as nobody's. */
    @Bean
    static DepartedRecords messagingDepartures() {
        String aboutThem = """
                t.conversation_id in (select c.id from messaging.conversation c where c.child_id = any(:people))""";
        return new DepartedRecords(
                List.of(),
                List.of(
                        Erasure.rowsWhere("messaging.message", Set.of(), aboutThem),
                        Erasure.rowsWhere(
                                "messaging.participant",
                                Set.of("person_id"),
                                "t.person_id = any(:people) or " + aboutThem),
                        Erasure.rows("messaging.conversation", "child_id")),
                Set.of("messaging.message.author_id"));
    }

    /**
     * Guardians are given the conversations about their children in which they take part. Of what somebody writes about other
     * people's children, as teachers do, only the moments are theirs.
     */
    @Bean
    static ArchivedRecords messagingArchive() {
        String mine = """
                exists (select from messaging.participant p
                        join messaging.conversation c on c.id = p.conversation_id
                        where p.person_id = :person and c.child_id = any(:children) and c.id = t.%s)""";
        String subject = "(select c.subject from messaging.conversation c where c.id = t.conversation_id and "
                + mine.formatted("conversation_id") + ")";
        return new ArchivedRecords(
                List.of(
                        ArchivedTable.rows(
                                        "messaging.conversation",
                                        "conversations",
                                        "Conversations",
                                        mine.formatted("id"))
                                .given("subject", "Objet")
                                .ofChild("child_id")
                                .given("last_sequence", "Nombre de messages")
                                .leaving("id"),
                        ArchivedTable.rows(
                                        "messaging.participant",
                                        "participations",
                                        "Vos conversations",
                                        "t.person_id = :person")
                                .given("last_at", "Dernier message le")
                                .given("kind", "Comme")
                                .said("subject", "Objet", subject)
                                .given("last_sequence", "Nombre de messages")
                                .given("read_sequence", "Lus")
                                .leaving("conversation_id", "person_id"),
                        ArchivedTable.rows(
                                        "messaging.message",
                                        "messages",
                                        "Messages",
                                        "t.author_id = :person or " + mine.formatted("conversation_id"))
                                .given("sent_at", "Envoyé le")
                                .said("subject", "Objet", subject)
                                .byYou("author_id", "Écrit par vous")
                                .said(
                                        "text",
                                        "Message",
                                        "case when " + mine.formatted("conversation_id") + " then t.text end")
                                .leaving("id", "conversation_id", "sequence", "text")),
                Map.of(),
                List.of(),
                Map.of());
    }

    @Bean
    static KeptRecords messagingKinds() {
        return new KeptRecords(
                List.of(
                        new KeptKind(
                                "messages",
                                List.of("messaging.conversation", "messaging.message", "messaging.participant"),
                                new KeptWords(
                                        "Conversations au sujet d’un enfant",
                                        "responsables, enseignants, l’enfant dont on parle",
                                        "ceux qui y participent, et eux seuls",
                                        "mission d’intérêt public (RGPD, article 6, 1, e)",
                                        "comme l’enfant",
                                        "supprimées avec l’enfant ; les mots d’un agent parti restent à la famille, sans son nom"),
                                new KeptWords(
                                        "Conversations about a child",
                                        "guardians, teachers, the child they are about",
                                        "those who take part, and nobody else",
                                        "public task (GDPR, article 6, 1, e)",
                                        "as the child is",
                                        "deleted with the child; words of staff who left stay with the family, without their name"))),
                Set.of());
    }
}
