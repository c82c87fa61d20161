package fr.ent.homework;

import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.departure.Erasure;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptWords;
import java.util.List;

/** Records of the work that children handed in, and of what their teachers answered. */
final class WorkRecords {

    private static final String ENTRY = """
            (select e.subject || ', pour le ' || to_char(e.due_on, 'DD/MM/YYYY') from homework.entry e
             where e.territory_id = t.territory_id and e.id = t.entry_id)""";
    private static final String ANSWER = """
            (select f.words from homework.feedback f
             where f.territory_id = t.territory_id and f.hand_in_id = t.id)""";

    private static final String REMARKS = """
            (select string_agg(r.remark ->> 'text', ' ; ')
             from homework.feedback f, jsonb_array_elements(f.drawings) d (drawing),
                  jsonb_array_elements(d.drawing -> 'remarks') r (remark)
             where f.territory_id = t.territory_id and f.hand_in_id = t.%s)""";

    private static final String STAMP = """
            (case t.stamp when 'BRAVO' then 'Bravo' when 'WELL_DONE' then 'Bien travaillé'
             when 'PROGRESS' then 'Tu progresses' when 'ALMOST' then 'Presque' when 'SEEN' then 'Vu' end)""";

    private WorkRecords() {}

    static List<PersonColumn> merged() {
        return List.of(
                PersonColumn.moving("homework.hand_in", "child_id", MergedKind.DIARY),
                PersonColumn.moving("homework.feedback", "author_id", MergedKind.DIARY));
    }

    /** An answer goes with the work. */
    static List<Erasure> erasures() {
        return List.of(Erasure.rows("homework.hand_in", "child_id"));
    }

    static List<ArchivedTable> archived() {
        return List.of(
                ArchivedTable.rows("homework.hand_in", "travaux-rendus", "Travaux rendus", "t.child_id = any(:people)")
                        .ofChild("child_id")
                        .said("entry", "Devoir", ENTRY)
                        .given("words", "Texte")
                        .given("handed_in_at", "Rendu le")
                        .said("answer", "Réponse de l’enseignant", ANSWER)
                        .said("remarks", "Remarques sur ses images", REMARKS.formatted("id"))
                        .leaving("id", "entry_id", "file_ids"),
                ArchivedTable.rows(
                                "homework.feedback",
                                "reponses-aux-travaux",
                                "Réponses que vous avez données aux travaux d’élèves",
                                "t.author_id = :person")
                        .given("words", "Texte")
                        .said("stamp_words", "Tampon", STAMP)
                        .said("remarks", "Remarques sur les images", REMARKS.formatted("hand_in_id"))
                        .given("ask_again", "Autre essai demandé")
                        .given("given_at", "Donnée le")
                        .leaving("hand_in_id", "stamp", "sound_id", "drawings", "author_id"));
    }

    static KeptKind kept() {
        return new KeptKind(
                "work",
                List.of("homework.hand_in", "homework.feedback"),
                new KeptWords(
                        "Travaux rendus et réponses",
                        "élèves, responsables, enseignants",
                        "l’élève et sa famille, ses enseignants, la direction",
                        "mission d’intérêt public (RGPD, article 6, 1, e)",
                        "aussi longtemps que l’élève est dans une école du territoire",
                        "effacé trois mois après son départ ; le nom de qui a répondu s’efface trois mois après le sien"),
                new KeptWords(
                        "Work handed in, and answers",
                        "pupils, guardians, teachers",
                        "the pupil and the family, the teachers, the head",
                        "public task (GDPR, article 6, 1, e)",
                        "as long as the pupil is in a school of the territory",
                        "erased three months after they leave; the name of whoever answered is erased three months after they leave"));
    }
}
