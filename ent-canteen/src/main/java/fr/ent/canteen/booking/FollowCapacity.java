package fr.ent.canteen.booking;

import fr.ent.canteen.Activity;
import fr.ent.canteen.activity.CapacityChanged;
import fr.ent.canteen.activity.Schedules;
import fr.ent.canteen.family.TownClock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings days to come in step with an activity's number of places, in the transaction that changed it. */
@Component
class FollowCapacity {

    private final Places places;
    private final RearrangePlaces rearrange;
    private final Schedules schedules;
    private final TownClock townClock;
    private final Clock clock;

    FollowCapacity(Places places, RearrangePlaces rearrange, Schedules schedules, TownClock townClock, Clock clock) {
        this.places = places;
        this.rearrange = rearrange;
        this.schedules = schedules;
        this.townClock = townClock;
        this.clock = clock;
    }

    @EventListener
    void changed(CapacityChanged changed) {
        Activity activity = changed.activity();
        LocalDate from = townClock.today();
        places.lockAll(places.listFrom(activity.id(), from));
        places.resize(activity.id(), activity.capacity(), from);
        List<Places.Day> queued = places.listQueued(activity.id(), from);
        if (!queued.isEmpty()) {
            rearrange.with(
                    new RearrangePlaces.Change(
                            List.of(),
                            List.of(),
                            queued,
                            BookingSets.Ending.byTheProduct(clock.instant(), BookingSets.Which.ALL),
                            RearrangePlaces.Overflow.BY_RULE),
                    schedules.byActivity(
                            List.of(activity),
                            queued.getFirst().day(),
                            queued.getLast().day()));
        }
    }
}
