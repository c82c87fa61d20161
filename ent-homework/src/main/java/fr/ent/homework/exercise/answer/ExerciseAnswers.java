package fr.ent.homework.exercise.answer;

import fr.ent.core.ChildId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.exercise.question.GivenAnswer;
import fr.ent.homework.exercise.question.GivenTries;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers to exercises in the territory in scope, one statement each. Those to another exercise of the entry lie aside. */
@Component
class ExerciseAnswers {

    private static final String SELECT = """
            select child_id, question, part, given, solved, tries from homework.exercise_answer
            where entry_id = :entry and edition_id = :edition\s""";

    private final Sql sql;
    private final Clock clock;

    ExerciseAnswers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<AnsweredPart> list(GivenExercise exercise, ChildId child) {
        return sql.of(SELECT + "and child_id = :child order by question, part")
                .with("entry", exercise.entry())
                .with("edition", exercise.edition())
                .with("child", child)
                .list(ExerciseAnswers::read);
    }

    /** Those of all children. */
    List<AnsweredPart> list(GivenExercise exercise) {
        return sql.of(SELECT + "order by child_id, question, part")
                .with("entry", exercise.entry())
                .with("edition", exercise.edition())
                .list(ExerciseAnswers::read);
    }

    /** Counts one more try; a part that is over stays as it was. */
    AnsweredPart add(GivenExercise exercise, AnsweredPart tried) {
        sql.of("""
                        insert into homework.exercise_answer as a
                            (entry_id, child_id, edition_id, question, part, given, solved, tries, answered_at)
                        values (:entry, :child, :edition, :question, :part, :given, :solved, 1, :now)
                        on conflict (territory_id, entry_id, child_id, edition_id, question, part) do update
                        set given = excluded.given, solved = excluded.solved, tries = a.tries + 1,
                            answered_at = excluded.answered_at
                        where not a.solved and a.tries < :most""")
                .with("entry", exercise.entry())
                .with("child", tried.child())
                .with("edition", exercise.edition())
                .with("question", tried.question())
                .with("part", tried.part())
                .json("given", tried.given())
                .with("solved", tried.solved())
                .with("most", GivenTries.MOST)
                .with("now", clock.instant())
                .run();
        return sql.of(SELECT + "and child_id = :child and question = :question and part = :part")
                .with("entry", exercise.entry())
                .with("edition", exercise.edition())
                .with("child", tried.child())
                .with("question", tried.question())
                .with("part", tried.part())
                .get(ExerciseAnswers::read);
    }

    private static AnsweredPart read(Row row) {
        return new AnsweredPart(
                row.id("child_id", ChildId::new),
                row.whole("question"),
                row.whole("part"),
                row.json("given", GivenAnswer.class),
                row.flag("solved"),
                row.whole("tries"));
    }
}
