package fr.ent.homework;

import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.departure.Erasure;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptWords;
import java.util.List;
import java.util.Map;

/** Records of who is taught together and by whom: pupils of groups, teachers of slots. */
final class GroupRecords {

    /** Words of choices in an archive. */
    static final Map<String, String> WORDS = Map.of(
            "MONDAY", "lundi",
            "TUESDAY", "mardi",
            "WEDNESDAY", "mercredi",
            "THURSDAY", "jeudi",
            "FRIDAY", "vendredi");

    private GroupRecords() {}

    static List<PersonColumn> merged() {
        return List.of(
                PersonColumn.moving("homework.group_pupil", "child_id", MergedKind.DIARY)
                        .oneFor("group_id"),
                PersonColumn.act("homework.timetable_slot", "teacher_id"));
    }

    /** A slot without its teacher is taken by those who lead the class. */
    static List<Erasure> erasures() {
        return List.of(
                Erasure.rows("homework.group_pupil", "child_id"),
                Erasure.words("homework.timetable_slot", "teacher_id", "teacher_id = null"));
    }

    static List<ArchivedTable> archived() {
        return List.of(
                ArchivedTable.rows(
                                "homework.group_pupil",
                                "groupes-de-l-eleve",
                                "Groupes dont l’élève fait partie",
                                "t.child_id = any(:people)")
                        .ofChild("child_id")
                        .said("group", "Groupe", """
                                (select g.name from homework.pupil_group g
                                 where g.territory_id = t.territory_id and g.id = t.group_id)""")
                        .leaving("group_id"),
                ArchivedTable.rows(
                                "homework.timetable_slot",
                                "creneaux-de-l-emploi-du-temps",
                                "Créneaux de l’emploi du temps que vous prenez",
                                "t.teacher_id = :person")
                        .said("class", "Classe", "(select c.name from core.school_class c where c.id = t.class_id)")
                        .given("weekday", "Jour")
                        .given("starts_at", "De")
                        .given("ends_at", "À")
                        .given("title", "Nom")
                        .given("place", "Lieu")
                        .leaving(
                                "id",
                                "class_id",
                                "weeks",
                                "kind",
                                "subject",
                                "bring",
                                "starts_on",
                                "ends_on",
                                "teacher_id",
                                "group_id"));
    }

    static KeptKind kept() {
        return new KeptKind(
                "groups",
                List.of("homework.group_pupil", "homework.timetable_slot"),
                new KeptWords(
                        "Groupes d’élèves, et qui prend un créneau de l’emploi du temps",
                        "élèves, enseignants",
                        "qui fait partie d’un groupe : ceux qui enseignent aux classes concernées, la direction ; qui prend un créneau : la classe et ses familles",
                        "mission d’intérêt public (RGPD, article 6, 1, e)",
                        "aussi longtemps que la classe",
                        "l’élève et le nom de l’enseignant s’effacent trois mois après leur départ"),
                new KeptWords(
                        "Groups of pupils, and who takes a slot of the timetable",
                        "pupils, teachers",
                        "who is in a group: those who teach the classes concerned, the head; who takes a slot: the class and its families",
                        "public task (GDPR, article 6, 1, e)",
                        "as long as the class",
                        "the pupil and the teacher’s name are erased three months after they leave"));
    }
}
