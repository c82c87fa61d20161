package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingNotices;
import fr.ent.canteen.booking.place.BookingOutcome;
import fr.ent.canteen.booking.place.BookingRules;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.Places;
import fr.ent.canteen.offer.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends bookings and gives places, on many days at once: to those who wait first, then to those who come. The days' rows
 * are locked after all else and in one order, as for a single booking, so that nobody queues unseen and no two
 * transactions wait for each other.
 */
@Component
public class RearrangePlaces {

    private final EndedBookings endedBookings;
    private final WaitingLists waitingLists;
    private final Places places;
    private final Offers offers;
    private final BookingNotices notices;

    RearrangePlaces(
            EndedBookings endedBookings,
            WaitingLists waitingLists,
            Places places,
            Offers offers,
            BookingNotices notices) {
        this.endedBookings = endedBookings;
        this.waitingLists = waitingLists;
        this.places = places;
        this.offers = offers;
        this.notices = notices;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Arranged rearrange(PlacesChange change, Map<ActivityId, Schedule> schedules) {
        Offers.HoldingTime holding =
                change.freesPlaces() || change.comesBack() ? offers.holdingTime() : Offers.HoldingTime.USUAL;
        Map<Places.PlaceDay, Places.PlacesOfDay> days = new HashMap<>();
        places.lockAll(change.days()).forEach(day -> days.put(day.day(), day));
        List<EndedBookings.EndedBooking> ended =
                change.leaving().isEmpty() ? List.of() : endedBookings.end(change.leaving(), change.end());
        ended.stream()
                .filter(one -> one.before() == BookingStatus.BOOKED)
                .forEach(one -> days.computeIfPresent(one.day(), (key, day) -> day.taking(-1)));
        if (change.freesPlaces()) {
            promote(freed(days, schedules, holding, change.end().at()), days, schedules);
        }
        Map<BookingId, BookingOutcome> outcomes = seat(change, days, schedules);
        if (change.comesBack()) {
            promote(
                    freed(days, schedules, holding, change.end().at()).stream()
                            .filter(holding::asksOrNeedNot)
                            .toList(),
                    days,
                    schedules);
        }
        places.save(days.values());
        return new Arranged(ended, outcomes);
    }

    private static List<WaitingLists.FreedPlaces> freed(
            Map<Places.PlaceDay, Places.PlacesOfDay> days,
            Map<ActivityId, Schedule> schedules,
            Offers.HoldingTime holding,
            Instant now) {
        List<WaitingLists.FreedPlaces> freed = new ArrayList<>();
        for (Places.PlacesOfDay places : days.values()) {
            LocalDate day = places.day().day();
            Schedule schedule = schedules.get(places.day().activity());
            if (places.free() > 0
                    && places.waited() > 0
                    && schedule != null
                    && BookingRules.mayMoveUp(schedule, day, now)) {
                freed.add(new WaitingLists.FreedPlaces(
                        places.day(), places.free(), holding.acceptBy(schedule, day, now), schedule.classesAway(day)));
            }
        }
        return freed;
    }

    private void promote(
            List<WaitingLists.FreedPlaces> freed,
            Map<Places.PlaceDay, Places.PlacesOfDay> days,
            Map<ActivityId, Schedule> schedules) {
        if (!freed.isEmpty()) {
            List<Booking> promoted = waitingLists.promote(freed);
            promoted.forEach(booking -> days.computeIfPresent(booking.place(), (key, day) -> day.taking(1)));
            notices.promoted(promoted, schedules);
        }
    }

    private Map<BookingId, BookingOutcome> seat(
            PlacesChange change, Map<Places.PlaceDay, Places.PlacesOfDay> days, Map<ActivityId, Schedule> schedules) {
        Map<BookingId, BookingOutcome> outcomes = new HashMap<>();
        Map<Booking, Integer> turns = new LinkedHashMap<>();
        List<Booking> refused = new ArrayList<>();
        for (Booking booking : change.entering()) {
            Places.PlacesOfDay day =
                    days.getOrDefault(booking.place(), new Places.PlacesOfDay(booking.place(), 0, 0, 0));
            Schedule schedule = schedules.get(booking.activity());
            if (day.free() > 0 && booking.status() == BookingStatus.BOOKED) {
                days.put(day.day(), day.taking(1));
                outcomes.put(booking.id(), new BookingOutcome.Booked(booking));
            } else if (change.whenFull() == WhenFull.WAITS
                    || (schedule != null && schedule.activity().waitingList())) {
                days.put(day.day(), day.queueing());
                turns.put(booking, day.waited() + 1);
            } else {
                refused.add(booking);
                outcomes.put(booking.id(), new BookingOutcome.Full());
            }
        }
        if (!refused.isEmpty()) {
            waitingLists.withdraw(refused);
        }
        if (!turns.isEmpty()) {
            Map<Places.PlaceDay, Integer> ranks = new HashMap<>(waitingLists.queue(turns));
            turns.keySet()
                    .forEach(booking -> outcomes.put(
                            booking.id(),
                            new BookingOutcome.Waiting(
                                    booking.waiting(ranks.merge(booking.place(), 1, Integer::sum)))));
        }
        return outcomes;
    }

    /**
     * The changes to make.
     *
     * @param entering bookings just added or back again, in the order in which they get what is left; one that waited
     *     waits again
     * @param leaving bookings to end
     * @param also days on which those who wait may move up though nobody leaves
     */
    public record PlacesChange(
            List<Booking> entering,
            Collection<Booking> leaving,
            Collection<Places.PlaceDay> also,
            BookingEnd end,
            WhenFull whenFull) {

        public static PlacesChange leaving(Collection<Booking> leaving, BookingEnd end) {
            return new PlacesChange(List.of(), leaving, List.of(), end, WhenFull.BY_RULE);
        }

        List<Places.PlaceDay> days() {
            return Stream.of(
                            entering.stream().map(Booking::place),
                            leaving.stream().map(Booking::place),
                            also.stream())
                    .flatMap(days -> days)
                    .distinct()
                    .toList();
        }

        /** Those who come back have their places before those who wait. */
        boolean comesBack() {
            return whenFull == WhenFull.WAITS;
        }

        boolean freesPlaces() {
            return !leaving.isEmpty() || !also.isEmpty();
        }
    }

    /** The fate of a booking that finds no place. */
    public enum WhenFull {
        BY_RULE,
        WAITS
    }

    /** The bookings that ended, and the outcome of each that entered. */
    public record Arranged(List<EndedBookings.EndedBooking> ended, Map<BookingId, BookingOutcome> outcomes) {}
}
