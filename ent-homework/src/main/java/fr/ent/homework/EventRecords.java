package fr.ent.homework;

import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.departure.Erasure;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptWords;
import java.util.List;

/** Records of events of classes and schools, and of the answers of homes. */
final class EventRecords {

    private static final String TITLE = """
            (select e.title from homework.event e where e.territory_id = t.territory_id and e.id = t.event_id)""";

    private EventRecords() {}

    static List<PersonColumn> merged() {
        return List.of(
                PersonColumn.moving("homework.event_answer", "guardian_id", MergedKind.DIARY)
                        .oneFor("event_id"),
                PersonColumn.act("homework.event", "author_id"));
    }

    static List<Erasure> erasures() {
        return List.of(Erasure.rows("homework.event_answer", "guardian_id"));
    }

    static List<ArchivedTable> archived() {
        return List.of(
                ArchivedTable.rows(
                                "homework.event",
                                "evenements",
                                "Événements que vous avez annoncés",
                                "t.author_id = :person")
                        .given("from_day", "Du")
                        .given("to_day", "Au")
                        .given("starts_at", "De")
                        .given("ends_at", "À")
                        .given("title", "Titre")
                        .given("words", "Texte")
                        .given("place", "Lieu")
                        .given("bring", "À apporter")
                        .given("answer_until", "Réponses jusqu’au")
                        .given("places", "Places")
                        .given("helpers", "Demande de l’aide")
                        .given("created_at", "Écrit le")
                        .given("changed_at", "Changé le")
                        .given("called_off_at", "Annulé le")
                        .leaving("id", "school_id", "class_ids", "author_id", "turns"),
                ArchivedTable.rows(
                                "homework.event_answer",
                                "reponses-aux-evenements",
                                "Vos réponses aux événements de l’école",
                                "t.guardian_id = :person")
                        .said("event", "Événement", TITLE)
                        .given("coming", "Viennent")
                        .given("helps", "Peut aider")
                        .given("waiting", "En attente")
                        .given("counts", "Compte")
                        .given("for_day", "Pour le")
                        .given("for_hour", "À")
                        .given("answered_at", "Répondu le")
                        .leaving("event_id", "guardian_id", "household_id", "queued_at"));
    }

    static KeptKind kept() {
        return new KeptKind(
                "events",
                List.of("homework.event", "homework.event_answer"),
                new KeptWords(
                        "Événements d’une classe ou d’une école, et les réponses des familles",
                        "responsables ; enseignants et directeurs qui les annoncent",
                        "les familles invitées, l’événement ; ses enseignants et la direction, les réponses",
                        "mission d’intérêt public (RGPD, article 6, 1, e)",
                        "aussi longtemps que le responsable a un enfant dans une école du territoire",
                        "réponses effacées trois mois après son départ ; le nom de qui a annoncé l’événement aussi. La réponse"
                                + " d’une famille que l’événement n’invite plus (l’enfant a changé de classe) est gardée, ni"
                                + " comptée ni montrée, au cas où ce changement serait annulé"),
                new KeptWords(
                        "Events of a class or a school, and the answers of families",
                        "guardians; teachers and heads who announce them",
                        "the families that are asked, the event; its teachers and the head, the answers",
                        "public task (GDPR, article 6, 1, e)",
                        "as long as the guardian has a child in a school of the territory",
                        "answers erased three months after they leave; so is the name of who announced the event. The answer of"
                                + " a family that an event asks no more (its child changed class) is kept, uncounted and unseen,"
                                + " should that be undone"));
    }
}
