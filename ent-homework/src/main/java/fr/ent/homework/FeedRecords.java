package fr.ent.homework;

import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.departure.Erasure;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptWords;
import java.util.List;

/** Records of the calendars that people read in a program of their own. */
final class FeedRecords {

    private FeedRecords() {}

    static List<PersonColumn> merged() {
        return List.of(
                PersonColumn.moving("homework.calendar_feed", "person_id", MergedKind.FEEDS)
                        .oneFor("kind", "target_id"),
                PersonColumn.moving("homework.calendar_feed", "target_id", MergedKind.FEEDS)
                        .oneFor("kind", "person_id"));
    }

    static List<Erasure> erasures() {
        return List.of(
                Erasure.rows("homework.calendar_feed", "person_id"),
                Erasure.rows("homework.calendar_feed", "target_id"));
    }

    static List<ArchivedTable> archived() {
        return List.of(ArchivedTable.rows(
                        "homework.calendar_feed",
                        "liens-d-agenda-de-l-ecole",
                        "Liens d’agenda de l’école que vous avez ouverts",
                        "t.person_id = :person")
                .given("opened_at", "Ouvert le")
                .said("whose", "Pour", """
                        (case t.kind when 'OWN_CLASSES' then 'vos classes'
                         when 'CLASS' then (select c.name from core.school_class c where c.id = t.target_id)
                         else (select n.given_name from core.person n where n.id = t.target_id) end)""")
                .leaving("person_id", "kind", "target_id", "id", "token_hash"));
    }

    static KeptKind kept() {
        return new KeptKind(
                "school-feeds",
                List.of("homework.calendar_feed"),
                new KeptWords(
                        "Liens d’agenda de l’école",
                        "responsables, enseignants, directeurs",
                        "personne : l’adresse est secrète",
                        "demande de la personne",
                        "jusqu’à leur fermeture ; sans la classe ou l’enfant ils n’ouvrent plus rien",
                        "supprimés avec la personne"),
                new KeptWords(
                        "Calendar feeds of school life",
                        "guardians, teachers, heads",
                        "nobody: the address is secret",
                        "the person’s request",
                        "until they are closed; without the class or the child they open nothing any more",
                        "deleted with the person"));
    }
}
