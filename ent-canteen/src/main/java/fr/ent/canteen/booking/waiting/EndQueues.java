package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingNotices;
import fr.ent.canteen.booking.place.Places;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.Schedules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends the entries of waiting lists whose cut-off has passed, and tells the families; in a number of statements that doesn't
 * depend on them. Two copies that do so together wait for each other, and the second finds nothing left to do.
 */
@Component
class EndQueues {

    private final Queues queues;
    private final Activities activities;
    private final Schedules schedules;
    private final RearrangePlaces rearrangePlaces;
    private final BookingNotices notices;

    EndQueues(
            Queues queues,
            Activities activities,
            Schedules schedules,
            RearrangePlaces rearrangePlaces,
            BookingNotices notices) {
        this.queues = queues;
        this.activities = activities;
        this.schedules = schedules;
        this.rearrangePlaces = rearrangePlaces;
        this.notices = notices;
    }

    /** The territory is in scope. */
    @Transactional
    void end(Instant now) {
        queues.look();
        List<Places.PlaceDay> days = queues.listDays();
        if (days.isEmpty()) {
            return;
        }
        Map<ActivityId, Schedule> known = schedules(days);
        Map<Places.PlaceDay, Instant> cutOffs = new HashMap<>();
        List<Places.PlaceDay> over = new ArrayList<>();
        for (Places.PlaceDay day : days) {
            Schedule schedule = known.get(day.activity());
            if (schedule != null && now.isBefore(schedule.bookingClosesAt(day.day()))) {
                cutOffs.put(day, schedule.bookingClosesAt(day.day()));
            } else {
                over.add(day);
            }
        }
        if (!over.isEmpty()) {
            end(queues.list(over), known, now);
        }
        if (!cutOffs.isEmpty()) {
            queues.remember(cutOffs);
        }
    }

    private Map<ActivityId, Schedule> schedules(List<Places.PlaceDay> days) {
        List<LocalDate> sorted =
                days.stream().map(Places.PlaceDay::day).sorted().toList();
        return schedules.byActivity(
                activities.list(
                        days.stream().map(Places.PlaceDay::activity).distinct().toList()),
                sorted.getFirst(),
                sorted.getLast());
    }

    /** Nobody is told of sessions that have begun. */
    private void end(List<Booking> waiting, Map<ActivityId, Schedule> known, Instant now) {
        Set<BookingId> ended = rearrangePlaces
                .rearrange(RearrangePlaces.PlacesChange.leaving(waiting, BookingEnd.cutOff(now)), known)
                .ended()
                .stream()
                .map(EndedBookings.EndedBooking::id)
                .collect(Collectors.toSet());
        notices.waitedInVain(
                waiting.stream()
                        .filter(booking -> ended.contains(booking.id()) && isAhead(booking, known, now))
                        .toList(),
                known);
    }

    private static boolean isAhead(Booking booking, Map<ActivityId, Schedule> known, Instant now) {
        Schedule schedule = known.get(booking.activity());
        return schedule != null && now.isBefore(schedule.startsAt(booking.day()));
    }
}
