package fr.ent.canteen.booking.week;

import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.Schedules;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The activities offered to children through the day, with their hours: three statements, however many children. */
@Component
class FamilyOffers {

    private final Activities activities;
    private final Schedules schedules;

    FamilyOffers(Activities activities, Schedules schedules) {
        this.activities = activities;
        this.schedules = schedules;
    }

    List<Schedule> schedules(Collection<ChildView> children, DateRange range) {
        List<Activity> offered =
                activities
                        .listAt(children.stream()
                                .map(ChildView::schoolId)
                                .distinct()
                                .toList())
                        .stream()
                        .filter(activity -> children.stream().anyMatch(activity::isFor))
                        .toList();
        return schedules.between(offered, range.from(), range.to());
    }
}
