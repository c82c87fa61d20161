package fr.ent.homework;

import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.departure.Erasure;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptWords;
import java.util.List;

/** Records of exercises: those that teachers wrote, and what children answered. An edition tells of nobody. */
final class ExerciseRecords {

    static final String ABOUT_NOBODY = "homework.exercise_edition";

    private static final String TITLE = """
            (select d.title from homework.exercise_edition d
             where d.territory_id = t.territory_id and d.id = t.edition_id)""";
    private static final String QUESTIONS = """
            (select d.questions::text from homework.exercise_edition d
             where d.territory_id = t.territory_id and d.id = t.edition_id)""";
    private static final String QUESTION = """
            (select d.questions -> t.question ->> 'prompt' from homework.exercise_edition d
             where d.territory_id = t.territory_id and d.id = t.edition_id)""";

    private ExerciseRecords() {}

    static List<PersonColumn> merged() {
        return List.of(
                PersonColumn.moving("homework.exercise", "author_id", MergedKind.DIARY),
                PersonColumn.moving("homework.exercise_answer", "child_id", MergedKind.DIARY)
                        .oneFor("entry_id", "edition_id", "question", "part"));
    }

    static List<Erasure> erasures() {
        return List.of(
                Erasure.rows("homework.exercise", "author_id"), Erasure.rows("homework.exercise_answer", "child_id"));
    }

    static List<ArchivedTable> archived() {
        return List.of(
                ArchivedTable.rows(
                                "homework.exercise",
                                "exercices-ecrits",
                                "Exercices que vous avez écrits",
                                "t.author_id = :person")
                        .said("title", "Titre", TITLE)
                        .said("questions", "Questions", QUESTIONS)
                        .given("changed_at", "Écrit le")
                        .leaving("id", "author_id", "edition_id", "shared_school_id"),
                ArchivedTable.rows(
                                "homework.exercise_answer",
                                "exercices-faits",
                                "Réponses aux exercices",
                                "t.child_id = any(:people)")
                        .ofChild("child_id")
                        .said("title", "Exercice", TITLE)
                        .said("asked", "Question", QUESTION)
                        .said("answer", "Réponse", "coalesce(t.given ->> 'text', t.given ->> 'picks')")
                        .given("solved", "Trouvé")
                        .given("tries", "Essais")
                        .given("answered_at", "Répondu le")
                        .leaving("entry_id", "edition_id", "question", "part", "given"));
    }

    static KeptKind keptExercises() {
        return new KeptKind(
                "exercises",
                List.of("homework.exercise"),
                new KeptWords(
                        "Exercices",
                        "enseignants qui les écrivent",
                        "qui les a écrits ; ses collègues, une fois partagés avec l’école",
                        "mission d’intérêt public (RGPD, article 6, 1, e)",
                        "aussi longtemps que qui les a écrits travaille dans le territoire",
                        "effacés trois mois après son départ ; ce qu’une classe a reçu reste, sans nom"),
                new KeptWords(
                        "Exercises",
                        "teachers who write them",
                        "their author; the colleagues, once they are shared with the school",
                        "public task (GDPR, article 6, 1, e)",
                        "as long as their author works in the territory",
                        "erased three months after they leave; what a class was given stays, without a name"));
    }

    static KeptKind keptAnswers() {
        return new KeptKind(
                "exercise-answers",
                List.of("homework.exercise_answer"),
                new KeptWords(
                        "Réponses aux exercices",
                        "élèves",
                        "l’élève et sa famille, ses enseignants, la direction",
                        "mission d’intérêt public (RGPD, article 6, 1, e)",
                        "aussi longtemps que l’élève est dans une école du territoire",
                        "effacées trois mois après son départ"),
                new KeptWords(
                        "Answers to exercises",
                        "pupils",
                        "the pupil and the family, the teachers, the head",
                        "public task (GDPR, article 6, 1, e)",
                        "as long as the pupil is in a school of the territory",
                        "erased three months after they leave"));
    }
}
