package fr.ent.homework.todo;

import fr.ent.core.ChildView;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.richtext.RichText;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.territory.Territories;
import fr.ent.homework.EntryId;
import fr.ent.homework.diary.entry.ShownEntries;
import fr.ent.homework.exercise.question.GivenTries;
import fr.ent.homework.todo.ToDoView.ToDoExercise;
import fr.ent.homework.todo.ToDoView.ToDoHomework;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Entries of the diary of a child's class that it still has to do, or whose work or exercise was due of late: one statement. A lesson
 * is among them where it has an exercise, for the day on which it is given; of a class in which the child was before what it has handed
 * in or begun.
 */
@Component
class ToDoEntries {

    /** So long an answer is looked for where the work was handed in. */
    private static final int BACK_DAYS = 21;

    private static final int MOST = 100;

    private static final String OF_LATE = "e.due_on >= :since or e.due_on is null and e.given_on >= :since";

    private final Sql sql;
    private final Territories territories;
    private final Clock clock;

    ToDoEntries(Sql sql, Territories territories, Clock clock) {
        this.sql = sql;
        this.territories = territories;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), territories.get(TerritoryScope.require()).timeZone());
    }

    /** The first due first. */
    List<ToDoEntry> list(ChildView child, Viewer viewer, LocalDate today) {
        return sql.of("""
                        select e.id, e.given_on, coalesce(e.due_on, e.given_on) as due_on, e.due_on is null as in_class,
                               e.subject, e.body, e.document, e.hand_in, e.file_ids, d.title, d.parts,
                               %2$s as former,
                               w.tries, w.over, w.to_review,
                               e.id in (select k.entry_id from homework.tick k
                                        where k.child_id = :child and k.child_id = :viewer
                                        union all
                                        select k.entry_id from homework.guardian_tick k
                                        where k.child_id = :child and k.guardian_id = :viewer) as ticked
                        from homework.entry e
                        left join homework.exercise_edition d
                          on d.territory_id = e.territory_id and d.id = e.exercise_edition_id
                        left join lateral (
                            select coalesce(sum(a.tries), 0) as tries,
                                   count(*) filter (where a.solved or a.tries >= :tries) as over,
                                   count(*) filter (where not a.solved and a.tries >= :tries) as to_review
                            from homework.exercise_answer a
                            where a.territory_id = e.territory_id and a.entry_id = e.id
                              and a.edition_id = e.exercise_edition_id and a.child_id = :child) w on true
                        where %1$s
                          and (not %2$s or w.tries > 0
                               or e.id in (select h.entry_id from homework.hand_in h where h.child_id = :child))
                          and (e.due_on >= :today
                               or ((e.hand_in or d.id is not null) and e.due_on >= :since)
                               or (e.due_on is null and d.id is not null and e.given_on >= :since))
                        order by coalesce(e.due_on, e.given_on), e.given_on, e.id limit :most""".formatted(ShownEntries.toChild(OF_LATE), ShownEntries.FORMER))
                .with("child", child.id())
                .with("viewer", viewer.person())
                .with("class", child.classId())
                .with("today", today)
                .with("since", today.minusDays(BACK_DAYS))
                .with("tries", GivenTries.MOST)
                .with("most", MOST)
                .list(ToDoEntries::read);
    }

    private static ToDoEntry read(Row row) {
        return new ToDoEntry(
                row.id("id", EntryId::new),
                new ToDoHomework(
                        row.day("given_on"),
                        row.day("due_on"),
                        row.text("subject"),
                        row.text("body"),
                        row.has("document") ? row.json("document", RichText.class) : null,
                        row.flag("hand_in"),
                        List.of()),
                row.ids("file_ids", FileId::new),
                row.has("parts") ? exercise(row) : null,
                row.flag("ticked"),
                row.flag("former"));
    }

    private static ToDoExercise exercise(Row row) {
        return new ToDoExercise(
                row.text("title"),
                row.whole("tries"),
                row.whole("over"),
                row.whole("parts"),
                row.whole("to_review"),
                row.flag("in_class"));
    }

    /** An entry before core lends its files. */
    record ToDoEntry(
            EntryId id,
            ToDoHomework given,
            List<FileId> files,
            @Nullable ToDoExercise exercise,
            boolean ticked,
            boolean former) {

        ToDoHomework homework(Map<FileId, FileView> attached) {
            return new ToDoHomework(
                    given.date(),
                    given.dueDate(),
                    given.subject(),
                    given.text(),
                    given.document(),
                    given.handIn(),
                    files.stream().map(attached::get).filter(Objects::nonNull).toList());
        }
    }
}
