package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.homework.progress.term.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads on which days the classes of entries have school. */
@Component
class ClassOpenDays {

    private final Directory directory;
    private final SchoolCalendar calendar;

    ClassOpenDays(Directory directory, SchoolCalendar calendar) {
        this.directory = directory;
        this.calendar = calendar;
    }

    /** The places of entries, of at least one: two statements, however many there are. */
    EntryPlaces places(List<Entry> entries) {
        Map<ClassId, SchoolId> schools =
                directory
                        .findClasses(entries.stream()
                                .map(Entry::schoolClass)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ClassView::id, ClassView::schoolId));
        return new EntryPlaces(schools, calendar.days(schools.values(), first(entries), last(entries)));
    }

    /** Puts each where it belongs, as far as it stands elsewhere. */
    void put(List<Entry> entries, Instant now) {
        if (entries.isEmpty()) {
            return;
        }
        EntryPlaces places = places(entries);
        entries.stream().filter(places::moves).forEach(entry -> places.put(entry, now));
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
