package fr.ent.canteen.booking.day;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.canteen.booking.waiting.BookingEnd;
import fr.ent.canteen.booking.waiting.RearrangePlaces;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.Schedules;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.away.BookedBeside.BesideDay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cancels what is booked while a child is away from school, as far as the cut-offs of each activity let a family. */
@Component
class CancelWhileAway {

    private final Bookings bookings;
    private final Activities activities;
    private final Schedules schedules;
    private final RearrangePlaces rearrangePlaces;
    private final Clock clock;

    CancelWhileAway(
            Bookings bookings,
            Activities activities,
            Schedules schedules,
            RearrangePlaces rearrangePlaces,
            Clock clock) {
        this.bookings = bookings;
        this.activities = activities;
        this.schedules = schedules;
        this.rearrangePlaces = rearrangePlaces;
        this.clock = clock;
    }

    /** Nothing for a barred guardian, or a guardian of others. */
    CancelledBeside cancel(ChildId child, LocalDate from, LocalDate to, Viewer guardian) {
        List<Booking> live =
                guardian.isGuardianOf(child) ? bookings.listLive(List.of(child), from, to) : List.<Booking>of();
        return live.isEmpty()
                ? new CancelledBeside(List.of(), List.of())
                : activities.asOfNow(() -> cancel(live, guardian));
    }

    private CancelledBeside cancel(List<Booking> live, Viewer guardian) {
        Map<ActivityId, Activity> known =
                activities.list(live.stream().map(Booking::activity).distinct().toList()).stream()
                        .collect(Collectors.toMap(Activity::id, Function.identity()));
        Map<ActivityId, Schedule> open = schedules.byActivity(
                known.values(), live.getFirst().day(), live.getLast().day());
        Instant now = clock.instant();
        List<Booking> ending = live.stream()
                .filter(booking -> mayEnd(booking, open.get(booking.activity()), now))
                .toList();
        if (!ending.isEmpty()) {
            rearrangePlaces.rearrange(
                    RearrangePlaces.PlacesChange.leaving(ending, BookingEnd.by(guardian.person(), now)), open);
        }
        List<BesideDay> days = live.stream()
                .map(booking -> new BesideDay(
                        booking.id().value(),
                        booking.day(),
                        Objects.requireNonNull(known.get(booking.activity())).name(),
                        ending.contains(booking)))
                .toList();
        return new CancelledBeside(ending, days);
    }

    /** The bookings that ended, and each day that was booked. */
    record CancelledBeside(List<Booking> ended, List<BesideDay> days) {}

    /** Leaving the queue or declining an offer has no cut-off. */
    private static boolean mayEnd(Booking booking, @Nullable Schedule schedule, Instant now) {
        boolean own = booking.status() == BookingStatus.BOOKED && booking.acceptBy() == null;
        return !own || (schedule != null && now.isBefore(schedule.cancellingClosesAt(booking.day())));
    }
}
