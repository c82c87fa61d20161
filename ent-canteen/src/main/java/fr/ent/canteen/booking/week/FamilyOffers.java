package fr.ent.canteen.booking.week;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.Schedules;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The activities offered to children through the day, and those booked: three statements, however many children. */
@Component
class FamilyOffers {

    private final Activities activities;
    private final Schedules schedules;

    FamilyOffers(Activities activities, Schedules schedules) {
        this.activities = activities;
        this.schedules = schedules;
    }

    /** The canteens of the territory, whoever they are offered to. */
    List<ActivityId> listCanteens() {
        return activities.listCanteens();
    }

    List<Schedule> schedules(Collection<ChildView> children, Collection<Booking> live, DateRange range) {
        Set<ActivityId> booked = live.stream().map(Booking::activity).collect(Collectors.toSet());
        List<Activity> offered =
                activities
                        .listAt(
                                children.stream()
                                        .map(ChildView::schoolId)
                                        .distinct()
                                        .toList(),
                                booked)
                        .stream()
                        .filter(activity -> booked.contains(activity.id())
                                || children.stream().anyMatch(activity::isFor))
                        .toList();
        return schedules.between(offered, range.from(), range.to());
    }
}
