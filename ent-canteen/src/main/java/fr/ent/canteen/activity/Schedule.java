package fr.ent.canteen.activity;

import fr.ent.canteen.Activity;
import fr.ent.core.SchoolCalendar.Closure;
import fr.ent.core.SchoolCalendar.Kind;
import fr.ent.core.SchoolDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** On which days an activity takes place, and until when each can be booked or cancelled. */
public record Schedule(Activity activity, SchoolDays days) {

    /** Why the activity doesn't take place on a day. An activity of Wednesdays takes place when there is no class. */
    public Optional<ClosedDay> closed(LocalDate day) {
        boolean served = activity.weekdays().contains(day.getDayOfWeek());
        Optional<Closure> closure = days.findClosure(activity.schoolId(), day);
        if (closure.isPresent() && !(served && closure.get().kind() == Kind.WEDNESDAY)) {
            return closure.map(ClosedDay::of);
        }
        return served ? Optional.empty() : Optional.of(ClosedDay.NOT_SERVED);
    }

    public Instant bookingClosesAt(LocalDate day) {
        return activity.bookingCutOff().closesAt(day, this::isWorkingDay, days.zone());
    }

    public Instant cancellingClosesAt(LocalDate day) {
        return activity.cancellingCutOff().closesAt(day, this::isWorkingDay, days.zone());
    }

    /** Kitchen and town hall work on Wednesdays; not on week-ends, holidays and closed days. */
    private boolean isWorkingDay(LocalDate day) {
        return days.findClosure(activity.schoolId(), day)
                .map(closure -> closure.kind() == Kind.WEDNESDAY)
                .orElse(true);
    }
}
