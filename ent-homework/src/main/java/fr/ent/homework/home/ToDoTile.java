package fr.ent.homework.home;

import fr.ent.core.classhome.HomeReader;
import fr.ent.core.classhome.HomeTile;
import fr.ent.core.classhome.LineKind;
import fr.ent.core.classhome.TileContent;
import fr.ent.core.classhome.TileKind;
import fr.ent.core.classhome.TileLine;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.diary.entry.ShownEntries;
import fr.ent.homework.exercise.question.GivenTries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The homework of a class that is due after today, and which of it the child has ticked off; and exercises from today on, with how far
 * the child is, or of late that aren't done. What is due next counts, and exercises that aren't done.
 */
@Component
class ToDoTile implements HomeTile {

    /** Longer than the holidays of a season. */
    private static final int AHEAD = 21;

    private static final int MOST = 30;

    private static final Set<LineKind> UNDONE = Set.of(LineKind.EXERCISE, LineKind.BEGUN_EXERCISE);

    private static final String COMING = "e.due_on > :today and e.due_on <= :until";

    /** So many days longer stands an exercise that isn't done. */
    private static final int LATE = 7;

    /** Due on the day on which it is given is all that is done in class. */
    private static final String TO_DO = """
            e.due_on between :since and :until or e.due_on is null and e.given_on between :since and :until""";

    private static final String HOMEWORK = """
            (select e.id, e.subject, e.body, e.due_on as day, e.given_on, e.file_ids,
                    case when k.child_id is null then 'TODO' else 'DONE' end as kind
             from homework.entry e
             left join homework.tick k
               on k.territory_id = e.territory_id and k.entry_id = e.id and k.child_id = :child
             where %1$s and %2$s
             order by e.due_on, e.given_on, e.id limit :most)""".formatted(ShownEntries.toChild(COMING), COMING);

    private static final String EXERCISES = """
            (select e.id, d.title, e.subject, coalesce(e.due_on, e.given_on), e.given_on, cast('{}' as uuid[]),
                    case when w.tries is null then 'EXERCISE'
                         when w.over < d.parts then 'BEGUN_EXERCISE' else 'DONE_EXERCISE' end
             from homework.entry e
             join homework.exercise_edition d on d.territory_id = e.territory_id and d.id = e.exercise_edition_id
             left join lateral (
                 select sum(a.tries) as tries, count(*) filter (where a.solved or a.tries >= :tries) as over
                 from homework.exercise_answer a
                 where a.territory_id = e.territory_id and a.entry_id = e.id and a.edition_id = d.id
                   and a.child_id = :child) w on true
             where %1$s and (%2$s) and not %3$s
               and (coalesce(e.due_on, e.given_on) >= :today or coalesce(w.over, 0) < d.parts)
             order by coalesce(e.due_on, e.given_on), e.given_on, e.id limit :most)""".formatted(ShownEntries.toChild(TO_DO), TO_DO, ShownEntries.FORMER);

    private static final String LINES = HOMEWORK + " union all " + EXERCISES + " order by day, given_on, id, kind";

    private final Sql sql;
    private final EntryPictures pictures;

    ToDoTile(Sql sql, EntryPictures pictures) {
        this.sql = sql;
        this.pictures = pictures;
    }

    @Override
    public TileKind kind() {
        return TileKind.TODO;
    }

    @Override
    public TileContent show(HomeReader reader) {
        List<TileLine> lines = pictures.lines(sql.of(LINES)
                .with("child", reader.findChild().orElse(null))
                .with("class", reader.schoolClass().id())
                .with("today", reader.today())
                .with("since", reader.today().minusDays(LATE))
                .with("until", reader.today().plusDays(AHEAD))
                .with("tries", GivenTries.MOST)
                .with("most", MOST));
        return new TileContent(countFresh(lines), lines);
    }

    private static int countFresh(List<TileLine> lines) {
        Optional<LocalDate> next = lines.stream()
                .filter(line -> line.kind() == LineKind.TODO || line.kind() == LineKind.DONE)
                .findFirst()
                .flatMap(line -> Optional.ofNullable(line.day()));
        return (int) lines.stream()
                .filter(line -> UNDONE.contains(line.kind())
                        || (line.kind() == LineKind.TODO && next.equals(Optional.ofNullable(line.day()))))
                .count();
    }
}
