package fr.ent.homework.calendar;

import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.ical.CalendarEvent;
import fr.ent.core.ical.EventRevision;
import fr.ent.core.ical.PublishedCalendar;
import fr.ent.core.moving.AnnouncedPlace;
import fr.ent.core.moving.ClassStay;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.SchoolDays;
import fr.ent.homework.calendar.CalendarYears.CalendarYear;
import fr.ent.homework.timetable.ClassPlans;
import fr.ent.homework.timetable.ClassPlans.ClassPlan;
import fr.ent.homework.timetable.plan.ClassGrid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
                lived(List.of(ClassStay.always(schoolClass)), year, Instant.EPOCH, grid -> grid)
                        .toList());
    }

    /** The slots that a teacher takes in these classes. The caller has made sure that the reader teaches them. */
    PublishedCalendar ofTeacher(String name, PersonId teacher, List<ClassView> classes) {
        CalendarYear year = years.get();
        return new PublishedCalendar(
                PRODUCT,
                name,
                year.zone(),
                lived(
                                classes.stream().map(ClassStay::always).toList(),
                                year,
                                Instant.EPOCH,
                                grid -> grid.forTeacher(teacher))
                        .toList());
    }

    /**
     * Each day is that of the class in which the child is then. The caller has made sure that the reader is a guardian of the child.
     */
    PublishedCalendar ofChild(String name, ChildView child, AnnouncedPlace announced) {
        CalendarYear year = years.get();
        List<ClassStay> stays = announced.listStays(child.schoolClass());
        return new PublishedCalendar(
                PRODUCT,
                name,
                year.zone(),
                Stream.concat(
                                lived(stays, year, announced.changedAt(), grid -> grid.forPupils(Set.of(child.id()))),
                                due.list(child, stays, year).stream())
                        .toList());
    }

    /** @param changedAt the last change of when somebody is in which of the classes */
    private Stream<CalendarEvent> lived(
            List<ClassStay> stays, CalendarYear year, Instant changedAt, UnaryOperator<ClassGrid> shown) {
        List<ClassView> classes = stays.stream().map(ClassStay::schoolClass).toList();
        Map<ClassId, ClassPlan> written =
                plans.list(classes.stream().map(ClassView::id).toList(), year.first(), year.last());
        SchoolDays days = calendar.days(
                classes.stream().map(ClassView::schoolId).distinct().toList(), year.first(), year.lastKnown());
        boolean isOfSeveral = stays.size() > 1 && stays.stream().noneMatch(ClassStay::isToCome);
        Stream<CalendarEvent> lessons = stays.stream().flatMap(stay -> {
            ClassView one = stay.schoolClass();
            ClassPlan plan = Objects.requireNonNull(written.get(one.id())).with(shown);
            return new LivedClass(
                            isOfSeveral ? one.name() + "\u00a0: " : "",
                            plan,
                            year,
                            missing(stay, days, year),
                            EventRevision.at(later(later(plan.changedAt(), year.changedAt()), changedAt)))
                    .events();
        });
        Stream<CalendarEvent> closed = classes.stream()
                .map(ClassView::schoolId)
                .distinct()
                .flatMap(school -> new ClosedInCalendar(school, closures(school, stays, days, year))
                        .events(EventRevision.at(later(year.changedAt(), changedAt))));
        return Stream.of(lessons, closed, events.list(stays, year)).flatMap(some -> some);
    }

    /** The days of the year on which the class isn't at school, or nobody is in it of whom the calendar is. */
    private static Set<LocalDate> missing(ClassStay stay, SchoolDays days, CalendarYear year) {
        SchoolId school = stay.schoolClass().schoolId();
        return year.first()
                .datesUntil(year.last().plusDays(1))
                .filter(day -> !stay.has(day) || days.findClosure(school, day).isPresent())
                .collect(Collectors.toSet());
    }

    /** The closed days of a school on which somebody is there of whom the calendar is. */
    private static Map<LocalDate, Closure> closures(
            SchoolId school, List<ClassStay> stays, SchoolDays days, CalendarYear year) {
        return days.closures(school, year.first(), year.lastKnown()).entrySet().stream()
                .filter(day -> stays.stream()
                        .anyMatch(stay -> stay.schoolClass().schoolId().equals(school) && stay.has(day.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
