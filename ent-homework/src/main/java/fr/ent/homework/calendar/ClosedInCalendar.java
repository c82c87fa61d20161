package fr.ent.homework.calendar;

import fr.ent.core.SchoolId;
import fr.ent.core.ical.CalendarEvent;
import fr.ent.core.ical.EventRevision;
import fr.ent.core.ical.EventTime.WholeDays;
import fr.ent.core.ical.EventWords;
import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.SchoolCalendar.ClosureKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The days without school of a school that have a name: public holidays, local days and holidays, each in one event. */
record ClosedInCalendar(SchoolId school, Map<LocalDate, Closure> closures) {

    private static final Set<ClosureKind> NAMED =
            Set.of(ClosureKind.PUBLIC_HOLIDAY, ClosureKind.LOCAL, ClosureKind.SCHOOL_HOLIDAY);

    Stream<CalendarEvent> events(EventRevision revision) {
        Map<Closure, List<WholeDays>> rows = new TreeMap<>((one, other) -> one.kind() == other.kind()
                ? one.label().compareTo(other.label())
                : one.kind().compareTo(other.kind()));
        closures.keySet().stream().sorted().forEach(day -> {
            Closure closure = closures.get(day);
            if (closure != null && NAMED.contains(closure.kind())) {
                put(rows.computeIfAbsent(closure, kind -> new ArrayList<>()), day);
            }
        });
        return rows.entrySet().stream()
                .flatMap(row -> row.getValue().stream().map(days -> event(row.getKey(), days, revision)));
    }

    /** Goes on with the row before, if there was no school in between. */
    private void put(List<WholeDays> rows, LocalDate day) {
        if (rows.isEmpty() || !isClosedBetween(rows.getLast().last(), day)) {
            rows.add(WholeDays.on(day));
        } else {
            rows.add(new WholeDays(rows.removeLast().first(), day));
        }
    }

    private boolean isClosedBetween(LocalDate one, LocalDate other) {
        return one.plusDays(1).datesUntil(other).allMatch(closures::containsKey);
    }

    private CalendarEvent event(Closure closure, WholeDays days, EventRevision revision) {
        return new CalendarEvent(
                "conge-%s-%s-%s"
                        .formatted(school, days.first(), closure.kind().name().toLowerCase(Locale.ROOT)),
                closure.kind() == ClosureKind.SCHOOL_HOLIDAY ? withWeekends(days) : days,
                new EventWords(closure.label(), "", ""),
                revision);
    }

    /** Holidays begin on the Saturday after class, and go on until the eve of the return. */
    private WholeDays withWeekends(WholeDays days) {
        LocalDate first = days.first();
        while (is(first.minusDays(1), ClosureKind.WEEKEND)) {
            first = first.minusDays(1);
        }
        LocalDate last = days.last();
        while (is(last.plusDays(1), ClosureKind.WEEKEND) || is(last.plusDays(1), ClosureKind.PUBLIC_HOLIDAY)) {
            last = last.plusDays(1);
        }
        return new WholeDays(first, last);
    }

    private boolean is(LocalDate day, ClosureKind kind) {
        Closure closure = closures.get(day);
        return closure != null && closure.kind() == kind;
    }
}
