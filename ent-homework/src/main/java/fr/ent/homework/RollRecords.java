package fr.ent.homework;

import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.departure.Erasure;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptWords;
import java.util.List;
import java.util.Map;

/** Records of who was there: marks of rolls, and absences that guardians declared or the school wrote down. */
final class RollRecords {

    static final Map<String, String> LEFT_OUT =
            Map.of("homework.roll", "Fin des appels d’une classe : dit qui l’a close, de personne d’autre.");

    static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("MORNING", "matin"),
            Map.entry("AFTERNOON", "après-midi"),
            Map.entry("LATE", "en retard"),
            Map.entry("LEFT", "parti avant la fin"),
            Map.entry("ILLNESS", "maladie"),
            Map.entry("CONTAGION", "maladie contagieuse d’un proche"),
            Map.entry("FAMILY_GATHERING", "réunion solennelle de famille"),
            Map.entry("CUT_OFF", "empêchement des communications"),
            Map.entry("GUARDIANS_AWAY", "absence temporaire des responsables"),
            Map.entry("OTHER", "autre"));

    private RollRecords() {}

    static List<PersonColumn> merged() {
        return List.of(
                PersonColumn.moving("homework.roll_mark", "child_id", MergedKind.PRESENCE),
                PersonColumn.moving("homework.absence", "child_id", MergedKind.PRESENCE),
                PersonColumn.act("homework.absence", "declared_by"),
                PersonColumn.act("homework.roll", "closed_by"),
                PersonColumn.act("homework.roll_mark", "marked_by"));
    }

    static List<Erasure> erasures() {
        return List.of(Erasure.rows("homework.roll_mark", "child_id"), Erasure.rows("homework.absence", "child_id"));
    }

    /** People with whom a child left aren’t named: they may be of the other home. */
    static List<ArchivedTable> archived() {
        return List.of(
                ArchivedTable.rows(
                                "homework.roll_mark",
                                "appels-de-la-classe",
                                "Appels de la classe",
                                "t.child_id = any(:people)")
                        .given("day", "Jour")
                        .given("half", "Demi-journée")
                        .ofChild("child_id")
                        .given("kind", "Marqué")
                        .given("told_at", "À")
                        .given("counts_at", "Compte à")
                        .given("said_at", "Dit à")
                        .given("corrected", "Corrigé")
                        .given("received_at", "Reçu le")
                        .leaving("id", "class_id", "collector", "device_id", "sequence", "marked_by", "position"),
                ArchivedTable.rows(
                                "homework.absence",
                                "absences-de-l-ecole",
                                "Absences de l’école signalées",
                                "t.child_id = any(:people)")
                        .given("from_day", "Du")
                        .given("to_day", "Au")
                        .given("half", "Demi-journée")
                        .ofChild("child_id")
                        .given("reason", "Motif")
                        .given("note", "Précision")
                        .byYou("declared_by", "Signalée par vous")
                        .given("by_school", "Notée par l’école")
                        .given("declared_at", "Signalée le")
                        .given("withdrawn_at", "Retirée le")
                        .leaving("id", "beside"));
    }

    static KeptKind kept() {
        return new KeptKind(
                "rolls",
                List.of("homework.roll", "homework.roll_mark", "homework.absence"),
                new KeptWords(
                        "Appel de la classe, absences signalées et leurs motifs",
                        "élèves",
                        "les enseignants de la classe, la direction ; les responsables de l’élève",
                        "obligation légale : registre d’appel (code de l’éducation, R131-5 ; RGPD, article 6, 1, c)",
                        "aussi longtemps que l’élève est dans une école du territoire",
                        "effacés trois mois après son départ ; il reste combien d’élèves comptait un appel"),
                new KeptWords(
                        "Roll of the class, declared absences and their reasons",
                        "pupils",
                        "the teachers of the class, the head; the pupil’s guardians",
                        "legal obligation: the school’s register (code de l’éducation, R131-5; GDPR, article 6, 1, c)",
                        "as long as the pupil is in a school of the territory",
                        "erased three months after they leave; how many pupils a roll counted stays"));
    }
}
