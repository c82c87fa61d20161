package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingNotices;
import fr.ent.canteen.booking.place.BookingOutcome;
import fr.ent.canteen.booking.place.Places;
import fr.ent.canteen.offer.Schedule;
import java.time.Instant;
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

    private final Endings endings;
    private final WaitingLists waitingLists;
    private final Places places;
    private final Offers offers;
    private final BookingNotices notices;

    RearrangePlaces(Endings endings, WaitingLists waitingLists, Places places, Offers offers, BookingNotices notices) {
        this.endings = endings;
        this.waitingLists = waitingLists;
        this.places = places;
        this.offers = offers;
        this.notices = notices;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Arranged with(Change change, Map<ActivityId, Schedule> schedules) {
        Offers.Rule rule = change.freesPlaces() ? offers.rule() : Offers.Rule.USUAL;
        Map<Places.PlaceDay, Places.Room> rooms = new HashMap<>();
        places.lockAll(change.days()).forEach(room -> rooms.put(room.day(), room));
        List<Endings.Ended> ended =
                change.leaving().isEmpty() ? List.of() : endings.end(change.leaving(), change.ending());
        ended.stream()
                .filter(one -> one.before() == Booking.Status.BOOKED)
                .forEach(one -> rooms.computeIfPresent(one.day(), (day, room) -> room.taking(-1)));
        if (change.freesPlaces()) {
            promote(rooms, schedules, rule, change.ending().at());
        }
        Map<BookingId, BookingOutcome> outcomes = seat(change, rooms, schedules);
        places.save(rooms.values());
        return new Arranged(ended, outcomes);
    }

    private void promote(
            Map<Places.PlaceDay, Places.Room> rooms,
            Map<ActivityId, Schedule> schedules,
            Offers.Rule rule,
            Instant now) {
        List<WaitingLists.Vacancy> vacancies = rooms.values().stream()
                .filter(room -> room.free() > 0 && room.waited() > 0)
                .map(room -> new WaitingLists.Vacancy(
                        room.day(),
                        room.free(),
                        rule.acceptBy(
                                schedules.get(room.day().activity()), room.day().day(), now)))
                .toList();
        if (!vacancies.isEmpty()) {
            List<Booking> promoted = waitingLists.promote(vacancies);
            promoted.forEach(booking -> rooms.computeIfPresent(booking.place(), (day, room) -> room.taking(1)));
            notices.promoted(promoted, schedules);
        }
    }

    private Map<BookingId, BookingOutcome> seat(
            Change change, Map<Places.PlaceDay, Places.Room> rooms, Map<ActivityId, Schedule> schedules) {
        Map<BookingId, BookingOutcome> outcomes = new HashMap<>();
        Map<Booking, Integer> turns = new LinkedHashMap<>();
        List<Booking> refused = new ArrayList<>();
        for (Booking booking : change.entering()) {
            Places.Room room = rooms.getOrDefault(booking.place(), new Places.Room(booking.place(), 0, 0, 0));
            Schedule schedule = schedules.get(booking.activity());
            if (room.free() > 0) {
                rooms.put(room.day(), room.taking(1));
                outcomes.put(booking.id(), new BookingOutcome.Booked(booking));
            } else if (change.overflow() == Overflow.WAITS
                    || (schedule != null && schedule.activity().waitingList())) {
                rooms.put(room.day(), room.queueing());
                turns.put(booking, room.waited() + 1);
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
     * @param entering bookings just added, in the order in which they get what is left
     * @param leaving bookings to end
     * @param also days on which those who wait may move up though nobody leaves
     */
    public record Change(
            List<Booking> entering,
            Collection<Booking> leaving,
            Collection<Places.PlaceDay> also,
            Ending ending,
            Overflow overflow) {

        public static Change leaving(Collection<Booking> leaving, Ending ending) {
            return new Change(List.of(), leaving, List.of(), ending, Overflow.BY_RULE);
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

        boolean freesPlaces() {
            return !leaving.isEmpty() || !also.isEmpty();
        }
    }

    /** The fate of a booking that finds no place. */
    public enum Overflow {
        BY_RULE,
        WAITS
    }

    /** The bookings that ended, and the outcome of each that entered. */
    public record Arranged(List<Endings.Ended> ended, Map<BookingId, BookingOutcome> outcomes) {}
}
