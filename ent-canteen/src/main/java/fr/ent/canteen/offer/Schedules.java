package fr.ent.canteen.offer;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.closed.Suspension;
import fr.ent.canteen.offer.closed.Suspensions;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the calendar behind activities, far enough back to count their cut-offs. */
@Component
public class Schedules {

    /** Twenty working days before the first day after the summer. */
    private static final int LOOK_BACK_DAYS = 120;

    private final SchoolCalendar calendar;
    private final Suspensions suspensions;

    Schedules(SchoolCalendar calendar, Suspensions suspensions) {
        this.calendar = calendar;
        this.suspensions = suspensions;
    }

    public Schedule on(Activity activity, LocalDate day) {
        return between(List.of(activity), day, day).getFirst();
    }

    /** The days of all these activities, in two statements. */
    public List<Schedule> between(Collection<Activity> activities, LocalDate from, LocalDate to) {
        SchoolDays days = calendar.days(
                activities.stream().map(Activity::schoolId).distinct().toList(), from.minusDays(LOOK_BACK_DAYS), to);
        List<Suspension> calledOff =
                suspensions.listInForce(activities.stream().map(Activity::id).toList(), from, to);
        return activities.stream()
                .map(activity -> new Schedule(activity, days, calledOff))
                .toList();
    }

    public Map<ActivityId, Schedule> byActivity(Collection<Activity> activities, LocalDate from, LocalDate to) {
        return between(activities, from, to).stream()
                .collect(Collectors.toMap(schedule -> schedule.activity().id(), Function.identity()));
    }
}
