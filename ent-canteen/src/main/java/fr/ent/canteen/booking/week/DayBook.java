package fr.ent.canteen.booking.week;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.canteen.booking.place.Places;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads how days stand and turned out: two statements, six with days gone by, however many children and days. */
@Component
public class DayBook {

    private final Bookings bookings;
    private final Places places;
    private final DayOutcomes outcomes;

    DayBook(Bookings bookings, Places places, DayOutcomes outcomes) {
        this.bookings = bookings;
        this.places = places;
        this.outcomes = outcomes;
    }

    public KnownDays between(
            Collection<ChildId> children, Collection<ActivityId> activities, LocalDate from, LocalDate to) {
        return days(live(children, from, to), children, activities, from, to);
    }

    List<Booking> live(Collection<ChildId> children, LocalDate from, LocalDate to) {
        return bookings.listLive(children, from, to);
    }

    /** @param live the children's live bookings of these days */
    KnownDays days(
            List<Booking> live,
            Collection<ChildId> children,
            Collection<ActivityId> activities,
            LocalDate from,
            LocalDate to) {
        return new KnownDays(
                live.stream()
                        .collect(Collectors.toMap(
                                booking -> new ChildDay(booking.child(), booking.place()), Function.identity())),
                places.listFull(activities, from, to),
                outcomes.between(children, from, to, live));
    }

    /** A child's day at an activity. */
    public record ChildDay(ChildId child, Places.PlaceDay day) {}

    /** Live bookings, the days without a place left, and what came of those gone by. */
    public record KnownDays(Map<ChildDay, Booking> live, Set<Places.PlaceDay> full, DayOutcomes.PastDays past) {

        Optional<Booking> find(ChildId child, Places.PlaceDay day) {
            return Optional.ofNullable(live.get(new ChildDay(child, day)));
        }

        boolean has(ChildId child, ActivityId activity) {
            return live.keySet().stream()
                    .anyMatch(day ->
                            day.child().equals(child) && day.day().activity().equals(activity));
        }
    }
}
