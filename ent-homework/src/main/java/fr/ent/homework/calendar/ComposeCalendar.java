package fr.ent.homework.calendar;

import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.PersonId;
import fr.ent.core.ical.CalendarEvent;
import fr.ent.core.ical.EventRevision;
import fr.ent.core.ical.PublishedCalendar;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolDays;
import fr.ent.homework.calendar.CalendarYears.CalendarYear;
import fr.ent.homework.timetable.ClassPlans;
import fr.ent.homework.timetable.ClassPlans.ClassPlan;
import fr.ent.homework.timetable.plan.ClassGrid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the calendar of classes together, for the school year that runs. The number of statements is constant. */
@Component
class ComposeCalendar {

    private static final String PRODUCT = "École";

    private final CalendarYears years;
    private final SchoolCalendar calendar;
    private final ClassPlans plans;
    private final DueInCalendar due;
    private final EventsInCalendar events;

    ComposeCalendar(
            CalendarYears years,
            SchoolCalendar calendar,
            ClassPlans plans,
            DueInCalendar due,
            EventsInCalendar events) {
        this.years = years;
        this.calendar = calendar;
        this.plans = plans;
        this.due = due;
        this.events = events;
    }

    /** The caller has made sure that the reader leads it. */
    PublishedCalendar ofClass(String name, ClassView schoolClass) {
        CalendarYear year = years.get();
        return new PublishedCalendar(
                PRODUCT,
                name,
                year.zone(),
                lived(List.of(schoolClass), year, grid -> grid).toList());
    }

    /** The slots that a teacher takes in these classes. The caller has made sure that the reader teaches them. */
    PublishedCalendar ofTeacher(String name, PersonId teacher, List<ClassView> classes) {
        CalendarYear year = years.get();
        return new PublishedCalendar(
                PRODUCT,
                name,
                year.zone(),
                lived(classes, year, grid -> grid.forTeacher(teacher)).toList());
    }

    /** The caller has made sure that the reader is a guardian of the child. */
    PublishedCalendar ofChild(String name, ChildView child, ClassView schoolClass) {
        CalendarYear year = years.get();
        return new PublishedCalendar(
                PRODUCT,
                name,
                year.zone(),
                Stream.concat(
                                lived(List.of(schoolClass), year, grid -> grid.forPupils(Set.of(child.id()))),
                                due.list(child, year).stream())
                        .toList());
    }

    private Stream<CalendarEvent> lived(List<ClassView> classes, CalendarYear year, UnaryOperator<ClassGrid> shown) {
        List<ClassId> ids = classes.stream().map(ClassView::id).toList();
        Map<ClassId, ClassPlan> written = plans.list(ids, year.first(), year.last());
        SchoolDays days = calendar.days(
                classes.stream().map(ClassView::schoolId).distinct().toList(), year.first(), year.lastKnown());
        Stream<CalendarEvent> lessons = classes.stream().flatMap(one -> {
            ClassPlan plan = Objects.requireNonNull(written.get(one.id())).with(shown);
            return new LivedClass(
                            classes.size() > 1 ? one.name() + "\u00a0: " : "",
                            plan,
                            year,
                            days.closures(one.schoolId(), year.first(), year.last())
                                    .keySet(),
                            EventRevision.at(later(plan.changedAt(), year.changedAt())))
                    .events();
        });
        Stream<CalendarEvent> closed = classes.stream()
                .map(ClassView::schoolId)
                .distinct()
                .flatMap(school -> new ClosedInCalendar(school, days.closures(school, year.first(), year.lastKnown()))
                        .events(EventRevision.at(year.changedAt())));
        return Stream.of(lessons, closed, events.list(classes, year)).flatMap(some -> some);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
