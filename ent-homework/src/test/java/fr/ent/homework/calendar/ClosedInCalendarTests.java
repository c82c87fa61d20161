package fr.ent.homework.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.ent.core.SchoolId;
import fr.ent.core.ical.CalendarEvent;
import fr.ent.core.ical.EventRevision;
import fr.ent.core.ical.EventTime.WholeDays;
import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.SchoolCalendar.ClosureKind;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Days without school, each told once and none too many. */
class ClosedInCalendarTests {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 19);

    @Test
    void christmasIsOneEventFromTheSaturdayToTheEveOfTheReturn() {
        Map<LocalDate, Closure> closures = new TreeMap<>();
        SATURDAY.datesUntil(LocalDate.of(2027, 1, 4)).forEach(day -> closures.put(day, christmas(day)));

        assertThat(events(closures))
                .extracting(event -> event.words().summary(), CalendarEvent::time)
                .containsExactly(
                        tuple("Jour de l’An", WholeDays.on(LocalDate.of(2027, 1, 1))),
                        tuple("Noël", WholeDays.on(LocalDate.of(2026, 12, 25))),
                        tuple("Vacances de Noël", new WholeDays(SATURDAY, LocalDate.of(2027, 1, 3))));
    }

    private static Closure christmas(LocalDate day) {
        if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            return new Closure(ClosureKind.WEEKEND, "");
        }
        if (day.equals(LocalDate.of(2026, 12, 25))) {
            return new Closure(ClosureKind.PUBLIC_HOLIDAY, "Noël");
        }
        return day.equals(LocalDate.of(2027, 1, 1))
                ? new Closure(ClosureKind.PUBLIC_HOLIDAY, "Jour de l’An")
                : new Closure(ClosureKind.SCHOOL_HOLIDAY, "Vacances de Noël");
    }

    @Property(tries = 300)
    void eachNamedDayIsToldAndNoDayOfSchoolIs(@ForAll("closures") Map<LocalDate, Closure> closures) {
        List<CalendarEvent> events = events(closures);

        closures.forEach((day, closure) -> {
            if (!Set.of(ClosureKind.WEEKEND, ClosureKind.WEDNESDAY).contains(closure.kind())) {
                assertThat(events)
                        .filteredOn(event -> event.words().summary().equals(closure.label()) && covers(event, day))
                        .hasSize(1);
            }
        });
        assertThat(events)
                .allSatisfy(event -> assertThat(days(event)
                                .first()
                                .datesUntil(days(event).last().plusDays(1)))
                        .allMatch(closures::containsKey));
        assertThat(events).extracting(CalendarEvent::uid).doesNotHaveDuplicates();
    }

    private static List<CalendarEvent> events(Map<LocalDate, Closure> closures) {
        return new ClosedInCalendar(SchoolId.next(), closures)
                .events(EventRevision.at(Instant.EPOCH))
                .sorted(Comparator.comparing(event -> event.words().summary()))
                .toList();
    }

    private static boolean covers(CalendarEvent event, LocalDate day) {
        return !day.isBefore(days(event).first()) && !day.isAfter(days(event).last());
    }

    private static WholeDays days(CalendarEvent event) {
        return (WholeDays) event.time();
    }

    @Provide
    Arbitrary<Map<LocalDate, Closure>> closures() {
        Arbitrary<Closure> closure = Arbitraries.of(ClosureKind.values())
                .map(kind -> new Closure(
                        kind, kind == ClosureKind.WEEKEND || kind == ClosureKind.WEDNESDAY ? "" : kind.name()));
        return Arbitraries.maps(Arbitraries.integers().between(0, 40).map(SATURDAY::plusDays), closure)
                .ofMaxSize(30);
    }
}
