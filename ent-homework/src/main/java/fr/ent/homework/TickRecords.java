package fr.ent.homework;

import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.departure.Erasure;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptWords;
import java.util.List;

/** Records of the homework that a child has ticked off. */
final class TickRecords {

    private TickRecords() {}

    static PersonColumn merged() {
        return PersonColumn.moving("homework.tick", "child_id", MergedKind.DIARY)
                .oneFor("entry_id");
    }

    static Erasure erasure() {
        return Erasure.rows("homework.tick", "child_id");
    }

    static ArchivedTable archived() {
        return ArchivedTable.rows(
                        "homework.tick", "devoirs-coches", "Devoirs cochés par l’élève", "t.child_id = any(:people)")
                .ofChild("child_id")
                .said("entry", "Devoir", """
                        (select e.subject || ', pour le ' || to_char(e.due_on, 'DD/MM/YYYY') from homework.entry e
                         where e.territory_id = t.territory_id and e.id = t.entry_id)""")
                .given("ticked_at", "Coché le")
                .leaving("entry_id");
    }

    static KeptKind kept() {
        return new KeptKind(
                "ticks",
                List.of("homework.tick"),
                new KeptWords(
                        "Devoirs cochés",
                        "élèves",
                        "l’élève ; la famille dans l’archive de ses données",
                        "mission d’intérêt public (RGPD, article 6, 1, e)",
                        "aussi longtemps que l’élève est dans une école du territoire",
                        "effacé trois mois après son départ"),
                new KeptWords(
                        "Homework ticked off",
                        "pupils",
                        "the pupil; the family in the archive of their data",
                        "public task (GDPR, article 6, 1, e)",
                        "as long as the pupil is in a school of the territory",
                        "erased three months after they leave"));
    }
}
