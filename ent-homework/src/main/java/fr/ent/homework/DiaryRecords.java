package fr.ent.homework;

import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.departure.Erasure;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptWords;
import java.util.List;
import java.util.Map;

/** Records of the diary: its entries, which outlive their author, and the pupils for whom some are. */
final class DiaryRecords {

    /** Words of choices in an archive. */
    static final Map<String, String> WORDS = Map.of(
            "LESSON", "leçon",
            "HOMEWORK", "devoirs",
            "DRAFT", "brouillon",
            "SCHEDULED", "à paraître",
            "PUBLISHED", "publié");

    private static final String CLASS = "(select c.name from core.school_class c where c.id = t.class_id)";
    private static final String ENTRY = """
            (select e.subject || ', ' || to_char(e.given_on, 'DD/MM/YYYY') from homework.entry e
             where e.territory_id = t.territory_id and e.id = t.entry_id)""";

    private DiaryRecords() {}

    static List<PersonColumn> merged() {
        return List.of(
                PersonColumn.moving("homework.entry", "author_id", MergedKind.DIARY),
                PersonColumn.moving("homework.entry_pupil", "child_id", MergedKind.DIARY)
                        .oneFor("entry_id"),
                PersonColumn.moving("homework.lesson_sheet", "author_id", MergedKind.DIARY));
    }

    static List<Erasure> erasures() {
        return List.of(
                Erasure.rows("homework.entry_pupil", "child_id"), Erasure.rows("homework.lesson_sheet", "author_id"));
    }

    static List<ArchivedTable> archived() {
        return List.of(
                ArchivedTable.rows(
                                "homework.entry",
                                "cahier-de-textes",
                                "Cahier de textes que vous avez écrit",
                                "t.author_id = :person")
                        .given("given_on", "Donné le")
                        .said("class", "Classe", CLASS)
                        .given("kind", "Sorte")
                        .given("due_on", "Pour le")
                        .given("subject", "Matière")
                        .given("body", "Texte")
                        .given("hand_in", "Travail à rendre")
                        .given("state", "État")
                        .given("publish_at", "À paraître le")
                        .given("for_some", "Pour quelques élèves")
                        .given("created_at", "Écrit le")
                        .given("shown_at", "Paru le")
                        .given("deleted_at", "Supprimé le")
                        .given("given_before", "Donné auparavant le")
                        .given("due_before", "Auparavant pour le")
                        .leaving(
                                "id",
                                "class_id",
                                "file_ids",
                                "author_id",
                                "slot_id",
                                "group_id",
                                "document",
                                "series_id",
                                "exercise_edition_id",
                                "slot_before"),
                ArchivedTable.rows(
                                "homework.entry_pupil",
                                "notes-pour-l-eleve",
                                "Notes du cahier de textes pour l’élève en particulier",
                                "t.child_id = any(:people)")
                        .ofChild("child_id")
                        .said("entry", "Note", ENTRY)
                        .leaving("entry_id"),
                ArchivedTable.rows(
                                "homework.lesson_sheet",
                                "fiches-de-preparation",
                                "Fiches de préparation que vous avez écrites",
                                "t.author_id = :person")
                        .given("title", "Titre")
                        .given("subject", "Matière")
                        .given("body", "Texte")
                        .given("changed_at", "Écrit le")
                        .leaving("id", "author_id", "document"));
    }

    static KeptKind kept() {
        return new KeptKind(
                "diary",
                List.of("homework.entry", "homework.entry_pupil"),
                new KeptWords(
                        "Cahier de textes, et les élèves pour qui une note est écrite en particulier",
                        "enseignants qui l’écrivent, élèves",
                        "la classe, ses familles, la direction ; une note pour quelques élèves : eux, leur famille et ceux qui enseignent",
                        "mission d’intérêt public (RGPD, article 6, 1, e)",
                        "aussi longtemps que la classe",
                        "le nom de qui l’a écrit, et l’élève pour qui, s’effacent trois mois après leur départ"),
                new KeptWords(
                        "Diary, and the pupils for whom a note is written in particular",
                        "teachers who write it, pupils",
                        "the class, its families, the head; a note for some pupils: they, their families and those who teach",
                        "public task (GDPR, article 6, 1, e)",
                        "as long as the class",
                        "its author’s name, and the pupil for whom it is, are erased three months after they leave"));
    }

    static KeptKind keptSheets() {
        return new KeptKind(
                "lesson-sheets",
                List.of("homework.lesson_sheet"),
                new KeptWords(
                        "Fiches de préparation",
                        "enseignants qui les écrivent",
                        "qui les a écrites ; ceux qui enseignent à la classe, une fois la fiche dans un créneau",
                        "mission d’intérêt public (RGPD, article 6, 1, e)",
                        "aussi longtemps que qui les a écrites travaille dans le territoire",
                        "effacées trois mois après son départ"),
                new KeptWords(
                        "Lesson sheets",
                        "teachers who write them",
                        "their author; those who teach the class, once a sheet lies in a slot",
                        "public task (GDPR, article 6, 1, e)",
                        "as long as their author works in the territory",
                        "erased three months after they leave"));
    }
}
