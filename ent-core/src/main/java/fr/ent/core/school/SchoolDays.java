package fr.ent.core.school;

import fr.ent.core.SchoolId;
import fr.ent.core.school.SchoolCalendar.Closure;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The calendar of schools. {@code zone} is the territory's, in which its days begin and end. */
public record SchoolDays(ZoneId zone, ClosedDays closed) {

    /** The same from closed days that are known already. */
    public static SchoolDays of(ZoneId zone, Map<SchoolId, Map<LocalDate, Closure>> closed) {
        return new SchoolDays(
                zone,
                (school, day) -> Optional.ofNullable(
                        closed.getOrDefault(school, Map.of()).get(day)));
    }

    /** Closed days between two dates, both included. */
    public Map<LocalDate, Closure> closures(SchoolId school, LocalDate from, LocalDate to) {
        Map<LocalDate, Closure> closures = new TreeMap<>();
        from.datesUntil(to.plusDays(1))
                .forEach(day -> findClosure(school, day).ifPresent(closure -> closures.put(day, closure)));
        return closures;
    }

    public Optional<Closure> findClosure(SchoolId school, LocalDate day) {
        return closed.find(school, day);
    }

    /** Tells why a school is closed on a day; nothing when it is open. */
    @FunctionalInterface
    public interface ClosedDays {
        Optional<Closure> find(SchoolId school, LocalDate day);
    }
}
