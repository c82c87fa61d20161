package fr.ent.canteen.booking;

import fr.ent.canteen.Activity;
import fr.ent.canteen.activity.Activities;
import fr.ent.canteen.activity.Schedule;
import fr.ent.canteen.activity.Schedules;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.SchoolDays;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where children can eat, and when: two statements, however many children. */
@Component
class MealOffers {

    private final Activities activities;
    private final Schedules schedules;

    MealOffers(Activities activities, Schedules schedules) {
        this.activities = activities;
        this.schedules = schedules;
    }

    List<Schedule> of(Collection<ChildView> children, DateRange range) {
        List<Activity> meals =
                activities
                        .listAt(children.stream()
                                .map(ChildView::schoolId)
                                .distinct()
                                .toList())
                        .stream()
                        .filter(activity -> activity.unit() == Activity.Unit.MEAL)
                        .toList();
        SchoolDays days = schedules.between(meals, range.from(), range.to());
        return meals.stream().map(meal -> new Schedule(meal, days)).toList();
    }
}
