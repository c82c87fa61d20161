package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolCalendar.ClosureKind;
import fr.ent.core.school.SchoolDays;
import fr.ent.homework.diary.entry.EntryContent;
import fr.ent.homework.diary.entry.WeekOpenDays;
import fr.ent.homework.progress.term.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days on which entries stand: those that their author chose, or of closed ones the next with school in the same school year. */
@Component
class ClassOpenDays {

    private final Directory directory;
    private final SchoolCalendar calendar;

    ClassOpenDays(Directory directory, SchoolCalendar calendar) {
        this.directory = directory;
        this.calendar = calendar;
    }

    /** The place of each: two statements, however many there are. */
    Function<Entry, EntryContent> places(List<Entry> entries) {
        if (entries.isEmpty()) {
            return Entry::noted;
        }
        Map<ClassId, SchoolId> schools =
                directory
                        .findClasses(entries.stream()
                                .map(Entry::schoolClass)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ClassView::id, ClassView::schoolId));
        SchoolDays days = calendar.days(schools.values(), first(entries), last(entries));
        return entry -> place(entry.noted(), days, schools.get(entry.schoolClass()));
    }

    /** Puts each where it belongs, as far as it stands elsewhere. */
    void put(List<Entry> entries, Instant now) {
        Function<Entry, EntryContent> places = places(entries);
        entries.stream()
                .filter(entry -> !places.apply(entry).isOnDaysOf(entry.content()))
                .forEach(entry -> entry.place(places.apply(entry), now));
    }

    private static EntryContent place(EntryContent noted, SchoolDays days, @Nullable SchoolId school) {
        if (school == null) {
            return noted;
        }
        LocalDate given = next(noted.date(), days, school);
        LocalDate due = noted.dueDate() == null ? null : next(noted.dueDate(), days, school);
        return noted.on(
                given,
                due == null || !due.isBefore(given) ? due : given,
                given.equals(noted.date()) ? noted.slotId() : null);
    }

    /** Another day only where the town closes this one: a Wednesday that the author chose stays. A class ends with its school year. */
    private static LocalDate next(LocalDate day, SchoolDays days, SchoolId school) {
        boolean closed = days.findClosure(school, day)
                .filter(closure -> closure.kind() == ClosureKind.LOCAL)
                .isPresent();
        LocalDate next =
                closed ? new WeekOpenDays(one -> days.findClosure(school, one).isEmpty()).from(day) : day;
        return next.isAfter(SchoolYear.of(day).last()) ? day : next;
    }

    private static LocalDate first(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.noted().date())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate last(List<Entry> entries) {
        return entries.stream()
                .map(Entry::noted)
                .map(noted -> SchoolYear.of(noted.dueDate() == null ? noted.date() : noted.dueDate())
                        .last())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
