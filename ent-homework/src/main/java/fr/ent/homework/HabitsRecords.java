package fr.ent.homework;

import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptWords;
import java.util.List;

/** Records of what teachers wrote of their classes for whoever stands in for them. */
final class HabitsRecords {

    private HabitsRecords() {}

    static List<PersonColumn> merged() {
        return List.of(PersonColumn.act("homework.class_habits", "written_by"));
    }

    static List<ArchivedTable> archived() {
        return List.of(ArchivedTable.rows(
                        "homework.class_habits",
                        "habitudes-de-classe",
                        "Habitudes d’une classe que vous avez écrites",
                        "t.written_by = :person")
                .said("class", "Classe", "(select c.name from core.school_class c where c.id = t.class_id)")
                .given("words", "Texte")
                .given("written_at", "Écrit le")
                .leaving("class_id", "written_by"));
    }

    static KeptKind kept() {
        return new KeptKind(
                "habits",
                List.of("homework.class_habits"),
                new KeptWords(
                        "Habitudes d’une classe, pour qui remplace",
                        "enseignants qui les écrivent ; élèves, si le texte en parle",
                        "les enseignants de la classe et leurs remplaçants, la direction",
                        "mission d’intérêt public (RGPD, article 6, 1, e)",
                        "aussi longtemps que la classe",
                        "le nom de qui les a écrites s’efface trois mois après son départ"),
                new KeptWords(
                        "Habits of a class, for whoever stands in",
                        "teachers who write them; pupils, if the words speak of them",
                        "the teachers of the class and who stands in for them, the head",
                        "public task (GDPR, article 6, 1, e)",
                        "as long as the class",
                        "the name of who wrote them is erased three months after they leave"));
    }
}
