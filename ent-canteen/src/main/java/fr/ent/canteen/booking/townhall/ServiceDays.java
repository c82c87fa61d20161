package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.Schedules;
import fr.ent.core.SchoolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On which days the canteens of a school serve. */
@Component
class ServiceDays {

    /** Longer than any school holiday but the summer's. */
    private static final int DAYS_AHEAD = 21;

    private final Activities activities;
    private final Schedules schedules;

    ServiceDays(Activities activities, Schedules schedules) {
        this.activities = activities;
        this.schedules = schedules;
    }

    /** The first day of service from a day on, that day included; three statements. */
    Optional<LocalDate> firstFrom(SchoolId school, LocalDate day) {
        List<Activity> canteens = activities.listAt(List.of(school)).stream()
                .filter(activity -> activity.kind() == ActivityKind.CANTEEN
                        && activity.schoolId().equals(school))
                .toList();
        if (canteens.isEmpty()) {
            return Optional.empty();
        }
        LocalDate end = day.plusDays(DAYS_AHEAD);
        List<Schedule> all = schedules.between(canteens, day, end);
        return day.datesUntil(end)
                .filter(one ->
                        all.stream().anyMatch(schedule -> schedule.closed(one).isEmpty()))
                .findFirst();
    }
}
