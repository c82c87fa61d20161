package fr.ent.homework.diary.series;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolDays;
import fr.ent.homework.diary.PublishEntry;
import fr.ent.homework.diary.PublishOutcome;
import fr.ent.homework.diary.entry.EntryContent;
import fr.ent.homework.diary.entry.EntryReaders;
import fr.ent.homework.diary.entry.EntryWish;
import fr.ent.homework.diary.entry.SeriesId;
import fr.ent.homework.diary.entry.WeekOpenDays;
import fr.ent.homework.progress.term.SchoolYear;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the same entry each week until a day, holidays left out. Those of days to come are read on their own day, so that
 * families aren't told of a whole term at once. Runs in the caller's transaction.
 */
@Component
class RepeatEntry {

    private static final int MOST_DAYS = 366;
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final Directory directory;
    private final SchoolCalendar calendar;
    private final PublishEntry publishEntry;
    private final Clock clock;

    RepeatEntry(Directory directory, SchoolCalendar calendar, PublishEntry publishEntry, Clock clock) {
        this.directory = directory;
        this.calendar = calendar;
        this.publishEntry = publishEntry;
        this.clock = clock;
    }

    /** @param first the entry of the first week */
    PublishOutcome repeat(SeriesId series, ClassId schoolClass, EntryWish first, LocalDate until, Viewer viewer) {
        checkEnd(first.content().date(), until);
        return directory
                .findClass(schoolClass)
                .filter(viewer::leads)
                .map(led -> publishEntry.publish(schoolClass, list(led, first, until), series, viewer))
                .orElseGet(PublishOutcome.NotYours::new);
    }

    private static void checkEnd(LocalDate date, LocalDate until) {
        DateRange.requireSensible("until", until);
        if (until.isBefore(date)) {
            throw new InvalidInput("until", "before-date");
        }
        if (until.isAfter(SchoolYear.of(date).last())) {
            throw new InvalidInput("until", "range-too-long");
        }
    }

    private List<EntryWish> list(ClassView schoolClass, EntryWish first, LocalDate until) {
        LocalDate date = first.content().date();
        SchoolDays days = calendar.days(List.of(schoolClass.schoolId()), date, until.plusDays(MOST_DAYS));
        WeekOpenDays open = new WeekOpenDays(
                day -> days.findClosure(schoolClass.schoolId(), day).isEmpty());
        List<EntryWish> weekly = open.listWeekly(date, until).stream()
                .map(day -> day.equals(date) ? first : onDay(day, first, open, days.zone()))
                .filter(wish -> isOfYear(wish.content().dueDate(), date))
                .toList();
        if (weekly.isEmpty()) {
            throw new InvalidInput("date", "no-school");
        }
        return weekly;
    }

    /** A class ends with its school year: nothing of it is due in the next one. */
    private static boolean isOfYear(@Nullable LocalDate due, LocalDate date) {
        return due == null || !due.isAfter(SchoolYear.of(date).last());
    }

    private EntryWish onDay(LocalDate day, EntryWish first, WeekOpenDays open, ZoneId zone) {
        EntryContent content = first.content();
        long later = ChronoUnit.DAYS.between(content.date(), day);
        LocalDate due =
                content.dueDate() == null ? null : open.from(content.dueDate().plusDays(later));
        EntryReaders readers = first.readers();
        return new EntryWish(
                content.on(day, due),
                new EntryReaders(
                        readers.pupilIds(), readers.groupId(), readers.draft(), moment(day, readers, later, zone)));
    }

    /** A moment of the author's comes as many days later; otherwise it is the morning of the day. */
    private @Nullable Instant moment(LocalDate day, EntryReaders readers, long later, ZoneId zone) {
        if (Boolean.TRUE.equals(readers.draft())) {
            return null;
        }
        Instant own = readers.publishAt();
        return own != null && own.isAfter(clock.instant())
                ? own.atZone(zone).plusDays(later).toInstant()
                : day.atTime(MORNING).atZone(zone).toInstant();
    }
}
