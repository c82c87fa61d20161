package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.Schedules;
import fr.ent.canteen.offer.closed.Suspension;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses a suspension that would call nothing off. */
@Component
class CheckSuspension {

    private final Activities activities;
    private final Schedules schedules;
    private final Directory directory;

    CheckSuspension(Activities activities, Schedules schedules, Directory directory) {
        this.activities = activities;
        this.schedules = schedules;
        this.directory = directory;
    }

    /**
     * Checks that all it names is there, that its activities are for the class, and that one of them takes place on one
     * of the days.
     */
    void require(Suspension suspension) {
        List<Activity> named = activities.list(List.copyOf(suspension.activities()));
        if (named.size() < suspension.activities().size()) {
            throw new NotThere();
        }
        requireForClass(named, suspension.classId());
        boolean served = schedules.between(named, suspension.from(), suspension.to()).stream()
                .anyMatch(schedule -> takesPlace(schedule, suspension));
        if (!served) {
            throw new InvalidInput("to", "no-service");
        }
    }

    private void requireForClass(List<Activity> named, @Nullable ClassId schoolClass) {
        if (schoolClass == null) {
            return;
        }
        ClassView found = directory.findClass(schoolClass).orElseThrow(NotThere::new);
        if (!named.stream().allMatch(activity -> activity.schools().contains(found.schoolId()))) {
            throw new InvalidInput("classId", "other-school");
        }
    }

    private static boolean takesPlace(Schedule schedule, Suspension suspension) {
        return suspension
                .from()
                .datesUntil(suspension.to().plusDays(1))
                .anyMatch(day -> schedule.planned(day).isEmpty());
    }
}
