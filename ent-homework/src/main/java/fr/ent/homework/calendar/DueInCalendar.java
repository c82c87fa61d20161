package fr.ent.homework.calendar;

import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.PersonId;
import fr.ent.core.ical.CalendarEvent;
import fr.ent.core.ical.EventRevision;
import fr.ent.core.ical.EventTime.WholeDays;
import fr.ent.core.ical.EventWords;
import fr.ent.core.moving.ClassStay;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.DueView;
import fr.ent.homework.EntryId;
import fr.ent.homework.calendar.CalendarYears.CalendarYear;
import fr.ent.homework.diary.reading.DueHomework;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The homework of a child around today, on the days for which it is due. */
@Component
class DueInCalendar {

    private static final int DAYS_BACK = 14;
    private static final int DAYS_AHEAD = 45;

    private final DueHomework homework;
    private final Sql sql;

    DueInCalendar(DueHomework homework, Sql sql) {
        this.homework = homework;
        this.sql = sql;
    }

    /** @param stays the days on which the child is at school: nothing is due on others */
    List<CalendarEvent> list(ChildView child, Collection<ClassStay> stays, CalendarYear year) {
        DateRange days =
                DateRange.of(year.today().minusDays(DAYS_BACK), year.today().plusDays(DAYS_AHEAD));
        List<DueView> due = homework
                .list(List.of(child), days, new PersonId(child.id().value()))
                .getOrDefault(child.id(), List.of())
                .stream()
                .filter(one -> stays.stream().anyMatch(stay -> stay.has(one.dueDate())))
                .toList();
        Map<EntryId, EventRevision> revisions = revisions(due);
        return due.stream()
                .map(one -> new CalendarEvent(
                        one.id().toString(),
                        WholeDays.on(one.dueDate()),
                        new EventWords("À faire\u00a0: " + one.subject(), one.text(), ""),
                        Objects.requireNonNull(revisions.get(one.id()))))
                .toList();
    }

    /** An entry counts its changes, and doesn't keep their moments. */
    private Map<EntryId, EventRevision> revisions(List<DueView> due) {
        return sql.of("select id, version, created_at from homework.entry where id = any(:ids)")
                .ids("ids", due, DueView::id)
                .map(
                        row -> row.id("id", EntryId::new),
                        row -> new EventRevision(row.instant("created_at"), null, row.whole("version")));
    }
}
