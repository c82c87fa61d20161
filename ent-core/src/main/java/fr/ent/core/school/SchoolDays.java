package fr.ent.core.school;

import fr.ent.core.SchoolId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** The calendar of some schools over some days. {@code zone} is the territory's, in which its days begin and end. */
public record SchoolDays(ZoneId zone, Map<SchoolId, Map<LocalDate, SchoolCalendar.Closure>> closed) {

    public SchoolDays {
        closed = Map.copyOf(closed);
    }

    public Map<LocalDate, SchoolCalendar.Closure> closures(SchoolId school) {
        return closed.getOrDefault(school, Map.of());
    }

    public Optional<SchoolCalendar.Closure> findClosure(SchoolId school, LocalDate day) {
        return Optional.ofNullable(closures(school).get(day));
    }
}
