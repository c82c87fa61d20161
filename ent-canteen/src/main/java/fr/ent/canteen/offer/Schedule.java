package fr.ent.canteen.offer;

import fr.ent.canteen.offer.closed.ClosedDay;
import fr.ent.canteen.offer.closed.Suspension;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.SchoolCalendar.ClosureKind;
import fr.ent.core.school.SchoolDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On which days an activity takes place, and until when each can be booked or cancelled. */
public record Schedule(Activity activity, SchoolDays days, List<Suspension> suspensions) {

    public Schedule {
        suspensions = suspensions.stream()
                .filter(suspension -> suspension.activities().contains(activity.id()))
                .toList();
    }

    /** Why the activity doesn't take place for this child: for everybody, or called off for the class. */
    public Optional<ClosedDay> closed(LocalDate day, ChildView child) {
        return closed(day).or(() -> calledOff(day, child).map(ClosedDay::of));
    }

    /** The suspension that calls this child's day off, whether the activity takes place otherwise or not. */
    public Optional<Suspension> calledOff(LocalDate day, ChildView child) {
        return suspensions.stream()
                .filter(suspension -> suspension.covers(day) && suspension.isFor(child.classId()))
                .findFirst();
    }

    /** The classes alone for which the day is called off. */
    public Set<ClassId> classesAway(LocalDate day) {
        return suspensions.stream()
                .filter(suspension -> suspension.covers(day))
                .flatMap(suspension -> Stream.ofNullable(suspension.classId()))
                .collect(Collectors.toSet());
    }

    /**
     * Why the activity doesn't take place on a day. An activity of Wednesdays takes place when there is no class, one of
     * the holidays in school holidays only.
     */
    public Optional<ClosedDay> closed(LocalDate day) {
        Optional<ClosedDay> calledOff = suspensions.stream()
                .filter(suspension -> suspension.covers(day) && suspension.concernsAll())
                .findFirst()
                .map(ClosedDay::of);
        return planned(day).or(() -> calledOff);
    }

    /** The same, whatever the town hall has called off. */
    public Optional<ClosedDay> planned(LocalDate day) {
        boolean served = activity.weekdays().contains(day.getDayOfWeek());
        Optional<Closure> closure = days.findClosure(activity.schoolId(), day);
        boolean holiday = activity.kind() == ActivityKind.HOLIDAY;
        ClosureKind free = holiday ? ClosureKind.SCHOOL_HOLIDAY : ClosureKind.WEDNESDAY;
        if (closure.isPresent() && !(served && closure.get().kind() == free)) {
            return closure.map(ClosedDay::of);
        }
        return served && (!holiday || closure.isPresent()) ? Optional.empty() : Optional.of(ClosedDay.NOT_SERVED);
    }

    /** The cut-off, and in any case the end of the session. */
    public Instant bookingClosesAt(LocalDate day) {
        Instant cutOff = activity.bookingCutOff().closesAt(day, this::isWorkingDay, days.zone());
        Instant over = at(day, activity.end());
        return cutOff.isBefore(over) ? cutOff : over;
    }

    public Instant cancellingClosesAt(LocalDate day) {
        return activity.cancellingCutOff().closesAt(day, this::isWorkingDay, days.zone());
    }

    /** When the session of a day begins. */
    public Instant startsAt(LocalDate day) {
        return at(day, activity.start());
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(days.zone()).toInstant();
    }

    public ZoneId zone() {
        return days.zone();
    }

    /** Kitchen and town hall work on Wednesdays, and for the holidays in the holidays; else not on closed days. */
    private boolean isWorkingDay(LocalDate day) {
        return days.findClosure(activity.schoolId(), day)
                .map(closure -> closure.kind() == ClosureKind.WEDNESDAY
                        || (activity.kind() == ActivityKind.HOLIDAY && closure.kind() == ClosureKind.SCHOOL_HOLIDAY))
                .orElse(true);
    }
}
