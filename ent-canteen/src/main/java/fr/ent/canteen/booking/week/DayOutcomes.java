package fr.ent.canteen.booking.week;

import fr.ent.canteen.booking.place.Places;
import fr.ent.canteen.presence.Attendances;
import fr.ent.canteen.presence.Attendances.Attended;
import fr.ent.canteen.prices.method.Situation;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How days turned out: three statements, and none for days to come. */
@Component
class DayOutcomes {

    /** Where a day begins first on earth: the territory's own clock would take a statement more. */
    private static final ZoneOffset FIRST_TO_WAKE = ZoneOffset.ofHours(14);

    private final Attendances attendances;
    private final TownClock clock;

    DayOutcomes(Attendances attendances, TownClock clock) {
        this.attendances = attendances;
        this.clock = clock;
    }

    PastDays between(Collection<ChildId> children, LocalDate from, LocalDate to) {
        if (from.isAfter(LocalDate.ofInstant(clock.now(), FIRST_TO_WAKE))) {
            return new PastDays(Map.of());
        }
        return new PastDays(attendances.list(children, from, to).stream()
                .collect(Collectors.toMap(
                        day -> new DayBook.ChildDay(day.child(), new Places.PlaceDay(day.activity(), day.day())),
                        Function.identity())));
    }

    /** How days turned out. */
    record PastDays(Map<DayBook.ChildDay, Attended> days) {

        Optional<Attended> find(DayBook.ChildDay childDay) {
            return Optional.ofNullable(days.get(childDay));
        }

        /** Whether a child came on a day without a booking. */
        boolean isUnbooked(DayBook.ChildDay childDay) {
            return find(childDay)
                    .flatMap(day -> day.attendance().situation())
                    .filter(Situation.UNBOOKED::equals)
                    .isPresent();
        }

        Set<ChildId> listUnbooked() {
            return days.keySet().stream()
                    .filter(this::isUnbooked)
                    .map(DayBook.ChildDay::child)
                    .collect(Collectors.toSet());
        }
    }
}
