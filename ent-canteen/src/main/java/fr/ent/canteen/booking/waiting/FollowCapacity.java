package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.booking.place.Places;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.CapacityChanged;
import fr.ent.canteen.offer.Schedules;
import fr.ent.canteen.town.TownClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings days to come in step with an activity's number of places, in the transaction that changed it. */
@Component
class FollowCapacity {

    private final Places places;
    private final RearrangePlaces rearrangePlaces;
    private final Schedules schedules;
    private final TownClock clock;

    FollowCapacity(Places places, RearrangePlaces rearrangePlaces, Schedules schedules, TownClock clock) {
        this.places = places;
        this.rearrangePlaces = rearrangePlaces;
        this.schedules = schedules;
        this.clock = clock;
    }

    @EventListener
    void changed(CapacityChanged changed) {
        Activity activity = changed.activity();
        LocalDate from = clock.today();
        places.lockAll(places.listFrom(activity.id(), from));
        places.resize(activity.id(), activity.capacity(), from);
        List<Places.PlaceDay> queued = places.listQueued(activity.id(), from);
        if (!queued.isEmpty()) {
            rearrangePlaces.rearrange(
                    new RearrangePlaces.PlacesChange(
                            List.of(),
                            List.of(),
                            queued,
                            BookingEnd.byTheProduct(clock.now()),
                            RearrangePlaces.WhenFull.BY_RULE),
                    schedules.byActivity(
                            List.of(activity),
                            queued.getFirst().day(),
                            queued.getLast().day()));
        }
    }
}
