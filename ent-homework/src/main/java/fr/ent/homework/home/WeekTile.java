package fr.ent.homework.home;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import fr.ent.core.classhome.HomeReader;
import fr.ent.core.classhome.HomeTile;
import fr.ent.core.classhome.LineKind;
import fr.ent.core.classhome.TileContent;
import fr.ent.core.classhome.TileKind;
import fr.ent.core.classhome.TileLine;
import fr.ent.core.persistence.Sql;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.homework.diary.entry.ShownEntries;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The week of a class, at a week-end the one to come: what was done and is due each day, what is special, and days without school. */
@Component
class WeekTile implements HomeTile {

    private static final int MOST = 60;

    private static final String OF_WEEK =
            "e.due_on between :monday and :friday or e.due_on is null and e.given_on between :monday and :friday";

    private final Sql sql;
    private final EntryPictures pictures;
    private final SchoolCalendar calendar;

    WeekTile(Sql sql, EntryPictures pictures, SchoolCalendar calendar) {
        this.sql = sql;
        this.pictures = pictures;
        this.calendar = calendar;
    }

    @Override
    public TileKind kind() {
        return TileKind.WEEK;
    }

    @Override
    public TileContent show(HomeReader reader) {
        LocalDate monday = monday(reader.today());
        LocalDate friday = monday.with(nextOrSame(FRIDAY));
        List<TileLine> entries = pictures.lines(sql.of("""
                        select e.id, e.subject, e.body, coalesce(e.due_on, e.given_on) as day, e.file_ids,
                               case e.kind when 'HOMEWORK' then 'DUE' else 'LESSON' end as kind,
                               case e.kind when 'HOMEWORK' then 2 else 1 end as turn
                        from homework.entry e
                        where %s
                          and coalesce(e.due_on, e.given_on) between :monday and :friday
                        union all
                        select c.id, c.title, coalesce(c.note, ''), c.day, '{}', 'SPECIAL', 0 from homework.day_change c
                        where c.class_id = :class and c.day between :monday and :friday
                        order by day, turn, id limit :most""".formatted(ShownEntries.toChild(OF_WEEK)))
                .with("child", reader.findChild().orElse(null))
                .with("class", reader.schoolClass().id())
                .with("monday", monday)
                .with("friday", friday)
                .with("most", MOST));
        Map<LocalDate, Closure> closed = calendar.closures(reader.schoolClass().schoolId(), monday, friday);
        return new TileContent(
                0,
                Stream.concat(closed(closed), entries.stream().filter(line -> takesPlace(line, closed)))
                        .sorted(Comparator.comparing(TileLine::day, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList());
    }

    private static Stream<TileLine> closed(Map<LocalDate, Closure> closed) {
        return closed.entrySet().stream()
                .map(day -> new TileLine(
                        LineKind.CLOSED,
                        day.getValue().label().isBlank() ? null : day.getValue().label(),
                        day.getKey()));
    }

    /** A change of a day that was closed since waits for the day to open again. */
    private static boolean takesPlace(TileLine line, Map<LocalDate, Closure> closed) {
        return line.kind() != LineKind.SPECIAL || !closed.containsKey(line.day());
    }

    private static LocalDate monday(LocalDate today) {
        return today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                ? today.with(previousOrSame(MONDAY))
                : today.with(nextOrSame(MONDAY));
    }
}
