package fr.ent.canteen.activity;

import fr.ent.canteen.Activity;
import fr.ent.core.SchoolCalendar;
import fr.ent.core.SchoolDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the calendar behind activities, far enough back to count their cut-offs. */
@Component
public class Schedules {

    /** Twenty working days before the first day after the summer. */
    private static final int LOOK_BACK_DAYS = 120;

    private final SchoolCalendar calendar;

    Schedules(SchoolCalendar calendar) {
        this.calendar = calendar;
    }

    public Schedule on(Activity activity, LocalDate day) {
        return new Schedule(activity, calendar.days(List.of(activity.schoolId()), day.minusDays(LOOK_BACK_DAYS), day));
    }

    /** The days of all schools of these activities, in one statement. */
    public SchoolDays between(Collection<Activity> activities, LocalDate from, LocalDate to) {
        return calendar.days(
                activities.stream().map(Activity::schoolId).distinct().toList(), from.minusDays(LOOK_BACK_DAYS), to);
    }
}
