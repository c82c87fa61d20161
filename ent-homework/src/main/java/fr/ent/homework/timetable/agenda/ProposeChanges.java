package fr.ent.homework.timetable.agenda;

import fr.ent.core.ClassView;
import fr.ent.core.ical.ReceivedCalendar;
import fr.ent.core.ical.ReceivedEvent;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.hours.SchoolHoursRows;
import fr.ent.core.territory.Territories;
import fr.ent.homework.timetable.ClassPlans;
import fr.ent.homework.timetable.agenda.AgendaPreview.ProposedChange;
import fr.ent.homework.timetable.plan.DayChangeContent;
import fr.ent.homework.timetable.plan.DayChangeFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Proposes the special days of a class that a calendar speaks of, from today on and for a year. */
@Component
class ProposeChanges {

    private static final int MOST = 60;

    private final ClassPlans plans;
    private final SchoolCalendar calendar;
    private final SchoolHoursRows schoolHours;
    private final Territories territories;
    private final Clock clock;

    ProposeChanges(
            ClassPlans plans,
            SchoolCalendar calendar,
            SchoolHoursRows schoolHours,
            Territories territories,
            Clock clock) {
        this.plans = plans;
        this.calendar = calendar;
        this.schoolHours = schoolHours;
        this.territories = territories;
        this.clock = clock;
    }

    /** The caller has made sure that the viewer leads the class. */
    AgendaPreview propose(ClassView schoolClass, String ics) {
        ZoneId zone = territories.get(TerritoryScope.require()).timeZone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate last = today.plusYears(1);
        ReceivedCalendar received = ReceivedCalendar.read("ics", ics, zone);
        SchoolDaysOfEvents days = new SchoolDaysOfEvents(
                today,
                last,
                calendar.closures(schoolClass.schoolId(), today, last).keySet(),
                schoolHours.get(schoolClass.schoolId()).halves());
        List<DayChangeFacts> kept = Objects.requireNonNull(
                        plans.list(List.of(schoolClass.id()), today, last).get(schoolClass.id()))
                .changes();
        List<ProposedChange> changes = received.events().stream()
                .flatMap(event -> days.of(event).stream().map(content -> proposed(content, event, kept)))
                .sorted(Comparator.comparing(
                                (ProposedChange change) -> change.content().date())
                        .thenComparing(change -> change.content().from()))
                .toList();
        int lost = received.unreadable()
                + (int) received.events().stream()
                        .filter(event -> days.of(event).isEmpty())
                        .count();
        return new AgendaPreview(changes.stream().limit(MOST).toList(), lost + Math.max(0, changes.size() - MOST));
    }

    private static ProposedChange proposed(DayChangeContent content, ReceivedEvent event, List<DayChangeFacts> kept) {
        return new ProposedChange(
                content,
                kept.stream()
                        .map(DayChangeFacts::content)
                        .anyMatch(other ->
                                other.date().equals(content.date()) && other.overlaps(content.from(), content.to())),
                event.repeats());
    }
}
