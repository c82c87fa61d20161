package fr.ent.homework;

import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.departure.Erasure;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptWords;
import java.util.List;

/** Records of homework that was ticked off, by a child for itself or a guardian for the guardian, and of guardians' looks. */
final class TickRecords {

    private static final String ENTRY = """
            (select e.subject || ', pour le ' || to_char(e.due_on, 'DD/MM/YYYY') from homework.entry e
             where e.territory_id = t.territory_id and e.id = t.entry_id)""";

    private TickRecords() {}

    static List<PersonColumn> merged() {
        return List.of(
                PersonColumn.moving("homework.tick", "child_id", MergedKind.DIARY)
                        .oneFor("entry_id"),
                PersonColumn.moving("homework.guardian_tick", "child_id", MergedKind.DIARY)
                        .oneFor("entry_id", "guardian_id"),
                PersonColumn.moving("homework.guardian_tick", "guardian_id", MergedKind.DIARY)
                        .oneFor("entry_id", "child_id"),
                PersonColumn.moving("homework.family_look", "person_id", MergedKind.DIARY)
                        .oneFor(),
                PersonColumn.moving("homework.week_look", "person_id", MergedKind.DIARY)
                        .oneFor("child_id", "monday"),
                PersonColumn.moving("homework.week_look", "child_id", MergedKind.DIARY)
                        .oneFor("person_id", "monday"));
    }

    static List<Erasure> erasures() {
        return List.of(
                Erasure.rows("homework.tick", "child_id"),
                Erasure.rows("homework.guardian_tick", "child_id"),
                Erasure.rows("homework.guardian_tick", "guardian_id"),
                Erasure.rows("homework.family_look", "person_id"),
                Erasure.rows("homework.week_look", "person_id"),
                Erasure.rows("homework.week_look", "child_id"));
    }

    static List<ArchivedTable> archived() {
        return List.of(
                ArchivedTable.rows(
                                "homework.tick",
                                "devoirs-coches",
                                "Devoirs cochés par l’élève",
                                "t.child_id = any(:people)")
                        .ofChild("child_id")
                        .said("entry", "Devoir", ENTRY)
                        .given("ticked_at", "Coché le")
                        .leaving("entry_id"),
                ArchivedTable.rows(
                                "homework.guardian_tick",
                                "devoirs-coches-par-vous",
                                "Devoirs que vous avez cochés",
                                "t.guardian_id = :person")
                        .ofChild("child_id")
                        .said("entry", "Devoir", ENTRY)
                        .given("ticked_at", "Coché le")
                        .leaving("entry_id", "guardian_id"),
                ArchivedTable.rows(
                                "homework.family_look",
                                "regards-sur-la-semaine-avant",
                                "Vos derniers regards sur la semaine, avant qu’ils ne soient gardés semaine par semaine",
                                "t.person_id = :person")
                        .given("looked_at", "Dernier regard le")
                        .given("looked_before", "Celui d’avant le")
                        .leaving("person_id"),
                ArchivedTable.rows(
                                "homework.week_look",
                                "regards-sur-la-semaine",
                                "Vos derniers regards sur les semaines de vos enfants",
                                "t.person_id = :person")
                        .ofChild("child_id")
                        .given("monday", "Semaine du")
                        .given("looked_at", "Dernier regard le")
                        .given("looked_before", "Celui d’avant le")
                        .leaving("person_id", "shown", "shown_before"));
    }

    static KeptKind kept() {
        return new KeptKind(
                "ticks",
                List.of("homework.tick", "homework.guardian_tick", "homework.family_look", "homework.week_look"),
                new KeptWords(
                        "Devoirs cochés, et ce qui a été vu de chaque semaine, et quand",
                        "élèves, responsables",
                        "qui a coché ; la famille, dans l’archive de ses données, ce que l’élève a coché",
                        "mission d’intérêt public (RGPD, article 6, 1, e)",
                        "aussi longtemps que l’élève est dans une école du territoire",
                        "effacé trois mois après son départ"),
                new KeptWords(
                        "Homework ticked off, and what was seen of each week, and when",
                        "pupils, guardians",
                        "whoever ticked; the family, in the archive of their data, what the pupil ticked",
                        "public task (GDPR, article 6, 1, e)",
                        "as long as the pupil is in a school of the territory",
                        "erased three months after they leave"));
    }
}
