package fr.ent.homework.exercise;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.ExerciseEditionId;
import fr.ent.homework.exercise.KeptExercise.KeptWriting;
import fr.ent.homework.exercise.question.ExerciseQuestion;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Exercises in the territory in scope. What is written is an edition, which goes once nothing names it any more. */
@Component
class Exercises {

    private static final int MOST = 500;

    private final Sql sql;
    private final Clock clock;

    Exercises(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The viewer's own and those that these schools share, the last written first. */
    List<ListedExercise> list(Viewer viewer, Set<SchoolId> schools) {
        return sql.of("""
                        select x.id, x.edition_id, x.author_id, x.shared_school_id, x.changed_at, d.title, d.parts
                        from homework.exercise x
                        join homework.exercise_edition d on d.territory_id = x.territory_id and d.id = x.edition_id
                        where x.author_id = :author or x.shared_school_id = any(:schools)
                        order by x.changed_at desc, x.id limit :most""")
                .with("author", viewer.person())
                .ids("schools", schools)
                .with("most", MOST)
                .list(row -> new ListedExercise(
                        row.id("author_id", PersonId::new),
                        new ExerciseStanding(
                                row.id("id", ExerciseId::new),
                                row.id("edition_id", ExerciseEditionId::new),
                                row.id("author_id", PersonId::new).equals(viewer.person()),
                                row.idOrNull("shared_school_id", SchoolId::new),
                                row.instant("changed_at")),
                        row.text("title"),
                        row.whole("parts")));
    }

    Optional<KeptExercise> find(ExerciseId id) {
        return sql.of("""
                        select x.id, x.edition_id, x.author_id, x.shared_school_id, x.version, x.changed_at,
                               d.title, d.questions
                        from homework.exercise x
                        join homework.exercise_edition d on d.territory_id = x.territory_id and d.id = x.edition_id
                        where x.id = :id""").with("id", id).find(Exercises::read);
    }

    /** The exercise, held until the transaction ends. It is read once it is held, as the one before left it. */
    Optional<KeptExercise> hold(ExerciseId id) {
        return sql.of("select id from homework.exercise where id = :id for update")
                .with("id", id)
                .find(row -> row.id("id", ExerciseId::new))
                .flatMap(this::find);
    }

    KeptExercise add(ExerciseContent content, Viewer author) {
        KeptExercise added = new KeptExercise(
                ExerciseId.next(), addEdition(content), author.person(), null, new KeptWriting(content, 0, now()));
        sql.of("""
                        insert into homework.exercise (id, author_id, edition_id, changed_at)
                        values (:id, :author, :edition, :now)""")
                .with("id", added.id())
                .with("author", added.author())
                .with("edition", added.edition())
                .with("now", added.writing().changedAt())
                .run();
        return added;
    }

    /** The exercise in another edition. */
    KeptExercise write(KeptExercise held, ExerciseContent content) {
        KeptWriting written = new KeptWriting(content, held.writing().version() + 1, now());
        ExerciseEditionId edition = addEdition(content);
        sql.of("""
                        update homework.exercise set edition_id = :edition, version = :version, changed_at = :now
                        where id = :id""")
                .with("id", held.id())
                .with("edition", edition)
                .with("version", written.version())
                .with("now", written.changedAt())
                .run();
        dropUnnamed(held.edition());
        return new KeptExercise(held.id(), edition, held.author(), held.shared(), written);
    }

    void share(ExerciseId id, @Nullable SchoolId school) {
        sql.of("update homework.exercise set shared_school_id = :school where id = :id")
                .with("id", id)
                .with("school", school)
                .run();
    }

    /** Removes an exercise. Classes keep what they were given of it. */
    void remove(KeptExercise held) {
        sql.of("delete from homework.exercise where id = :id")
                .with("id", held.id())
                .run();
        dropUnnamed(held.edition());
    }

    private ExerciseEditionId addEdition(ExerciseContent content) {
        ExerciseEditionId edition = ExerciseEditionId.next();
        sql.of("""
                        insert into homework.exercise_edition (id, title, questions, parts)
                        values (:id, :title, :questions, :parts)""")
                .with("id", edition)
                .with("title", content.title())
                // an array says of what it is, and so the kind of each question is written
                .json("questions", content.questions().toArray(ExerciseQuestion[]::new))
                .with("parts", content.parts())
                .run();
        return edition;
    }

    private void dropUnnamed(ExerciseEditionId edition) {
        sql.of("""
                        delete from homework.exercise_edition d
                        where d.id = :edition
                          and not exists (select from homework.entry e
                                          where e.territory_id = d.territory_id and e.exercise_edition_id = d.id)
                          and not exists (select from homework.exercise_answer a
                                          where a.territory_id = d.territory_id and a.edition_id = d.id)""").with("edition", edition).run();
    }

    private Instant now() {
        return clock.instant();
    }

    private static KeptExercise read(Row row) {
        return new KeptExercise(
                row.id("id", ExerciseId::new),
                row.id("edition_id", ExerciseEditionId::new),
                row.id("author_id", PersonId::new),
                row.idOrNull("shared_school_id", SchoolId::new),
                new KeptWriting(
                        new ExerciseContent(
                                row.text("title"), List.of(row.json("questions", ExerciseQuestion[].class))),
                        row.whole("version"),
                        row.instant("changed_at")));
    }

    /** An exercise of a list, before core lends the author's name. */
    record ListedExercise(PersonId author, ExerciseStanding standing, String title, int parts) {}
}
