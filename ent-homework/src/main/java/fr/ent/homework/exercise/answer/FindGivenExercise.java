package fr.ent.homework.exercise.answer;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.homework.EntryId;
import fr.ent.homework.ExerciseEditionId;
import fr.ent.homework.diary.entry.ShownEntries;
import fr.ent.homework.exercise.answer.GivenExercise.GivenTo;
import fr.ent.homework.exercise.question.ExerciseQuestion;
import fr.ent.homework.work.ChildHomework;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the exercise of an entry: for a child whom the viewer acts for, or for those who lead the class. */
@Component
class FindGivenExercise {

    private final ChildHomework homework;
    private final Directory directory;
    private final OwnFamilies ownFamilies;
    private final Sql sql;

    FindGivenExercise(ChildHomework homework, Directory directory, OwnFamilies ownFamilies, Sql sql) {
        this.homework = homework;
        this.directory = directory;
        this.ownFamilies = ownFamilies;
        this.sql = sql;
    }

    /** For the pupil itself, and for a guardian as for work that is handed in; of the class in which the child is today. */
    Optional<GivenExercise> findToDo(EntryId entry, ChildId child, Viewer viewer) {
        return homework.findChild(child, viewer).flatMap(found -> findOf(entry, found));
    }

    /** The same, or of a pupil in a class that the viewer leads and who isn't hidden from them at work. */
    Optional<GivenExercise> findToRead(EntryId entry, ChildId child, Viewer viewer) {
        return homework.findChild(child, viewer)
                .or(() -> directory
                        .findChild(child)
                        .filter(pupil -> viewer.teaches(pupil.classId()) || viewer.heads(pupil.schoolId()))
                        .filter(pupil -> !ownFamilies.find(viewer).hides(pupil.id())))
                .flatMap(found -> findOf(entry, found));
    }

    /** For those who lead the class, once it is published. */
    Optional<GivenExercise> findLed(EntryId entry, Viewer viewer) {
        return find(given(entry, "e.deleted_at is null and e.state = 'PUBLISHED'"))
                .filter(given -> directory
                        .findClass(given.to().schoolClass())
                        .filter(viewer::leads)
                        .isPresent());
    }

    /** In the class in which the child is today, or in its groups. */
    private Optional<GivenExercise> findOf(EntryId entry, ChildView child) {
        return find(
                given(entry, ShownEntries.TO_CHILD).with("child", child.id()).with("class", child.classId()));
    }

    private SqlStatement given(EntryId entry, String shown) {
        return sql.of("""
                        select e.id as entry_id, e.class_id, e.subject, e.for_some, d.id, d.title, d.questions,
                               array(select p.child_id from homework.entry_reader p
                                     where p.territory_id = e.territory_id and p.entry_id = e.id) as pupil_ids
                        from homework.entry e
                        join homework.exercise_edition d
                          on d.territory_id = e.territory_id and d.id = e.exercise_edition_id
                        where e.id = :entry and %s""".formatted(shown)).with("entry", entry);
    }

    private static Optional<GivenExercise> find(SqlStatement given) {
        return given.find(row -> new GivenExercise(
                row.id("entry_id", EntryId::new),
                new GivenTo(
                        row.id("class_id", ClassId::new),
                        row.text("subject"),
                        row.flag("for_some") ? row.ids("pupil_ids", ChildId::new) : null),
                row.id("id", ExerciseEditionId::new),
                row.text("title"),
                List.of(row.json("questions", ExerciseQuestion[].class))));
    }
}
