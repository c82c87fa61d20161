package fr.ent.homework.exercise.answer;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.homework.EntryId;
import fr.ent.homework.ExerciseEditionId;
import fr.ent.homework.diary.entry.ShownEntries;
import fr.ent.homework.exercise.question.ExerciseQuestion;
import fr.ent.homework.work.ChildHomework;
import fr.ent.homework.work.WorkingPupils;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the exercise of an entry: for a child whom the viewer acts for, or whom the viewer leads. */
@Component
class FindGivenExercise {

    private static final String STILL_GIVEN = "not " + ShownEntries.FORMER + " and " + ShownEntries.TO_CHILD;

    private final ChildHomework homework;
    private final Directory directory;
    private final WorkingPupils workingPupils;
    private final Sql sql;

    FindGivenExercise(ChildHomework homework, Directory directory, WorkingPupils workingPupils, Sql sql) {
        this.homework = homework;
        this.directory = directory;
        this.workingPupils = workingPupils;
        this.sql = sql;
    }

    /** For the pupil itself, and for a guardian as for work that is handed in: what its class gives today. */
    Optional<GivenExercise> findToDo(EntryId entry, ChildId child, Viewer viewer) {
        return homework.findChild(child, viewer).flatMap(found -> findOf(entry, found, STILL_GIVEN));
    }

    /**
     * The same, of a class in which the child was too, and of a pupil whom the viewer leads in it and who isn't hidden from them at
     * work.
     */
    Optional<GivenExercise> findToRead(EntryId entry, ChildId child, Viewer viewer) {
        return homework.findChild(child, viewer)
                .or(() -> directory.findChild(child).filter(pupil -> workingPupils.isLed(entry, pupil, viewer)))
                .flatMap(found -> findOf(entry, found, ShownEntries.TO_CHILD));
    }

    /** The exercise of a published entry, whoever asks. */
    Optional<GivenExercise> findPublished(EntryId entry) {
        return find(given(entry, "e.deleted_at is null and e.state = 'PUBLISHED'"));
    }

    private Optional<GivenExercise> findOf(EntryId entry, ChildView child, String shown) {
        return find(given(entry, shown).with("child", child.id()).with("class", child.classId()));
    }

    private SqlStatement given(EntryId entry, String shown) {
        return sql.of("""
                        select e.id as entry_id, e.subject, d.id, d.title, d.questions
                        from homework.entry e
                        join homework.exercise_edition d
                          on d.territory_id = e.territory_id and d.id = e.exercise_edition_id
                        where e.id = :entry and %s""".formatted(shown)).with("entry", entry);
    }

    private static Optional<GivenExercise> find(SqlStatement given) {
        return given.find(row -> new GivenExercise(
                row.id("entry_id", EntryId::new),
                row.text("subject"),
                row.id("id", ExerciseEditionId::new),
                row.text("title"),
                List.of(row.json("questions", ExerciseQuestion[].class))));
    }
}
