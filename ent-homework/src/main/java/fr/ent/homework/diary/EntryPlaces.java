package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.school.SchoolCalendar.ClosureKind;
import fr.ent.core.school.SchoolDays;
import fr.ent.homework.diary.entry.EntryContent;
import fr.ent.homework.diary.entry.WeekOpenDays;
import fr.ent.homework.progress.term.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where entries belong: on the days that their author chose, or of closed ones on the next with school in the same school year. */
record EntryPlaces(Map<ClassId, SchoolId> schools, SchoolDays days) {

    /** Whether it stands elsewhere. */
    boolean moves(Entry entry) {
        return !find(entry).isOnDaysOf(entry.content());
    }

    void put(Entry entry, Instant now) {
        entry.place(find(entry), now, days.zone());
    }

    private EntryContent find(Entry entry) {
        EntryContent noted = entry.noted();
        SchoolId school = schools.get(entry.schoolClass());
        return school == null ? noted : place(noted, school);
    }

    private EntryContent place(EntryContent noted, SchoolId school) {
        LocalDate given = next(noted.date(), school);
        @Nullable LocalDate due = noted.dueDate() == null ? null : next(noted.dueDate(), school);
        return noted.on(
                given,
                due == null || !due.isBefore(given) ? due : given,
                given.equals(noted.date()) ? noted.slotId() : null);
    }

    /** Another day only where the town closes this one: a Wednesday that the author chose stays. A class ends with its school year. */
    private LocalDate next(LocalDate day, SchoolId school) {
        boolean closed = days.findClosure(school, day)
                .filter(closure -> closure.kind() == ClosureKind.LOCAL)
                .isPresent();
        LocalDate next =
                closed ? new WeekOpenDays(one -> days.findClosure(school, one).isEmpty()).from(day) : day;
        return next.isAfter(SchoolYear.of(day).last()) ? day : next;
    }
}
