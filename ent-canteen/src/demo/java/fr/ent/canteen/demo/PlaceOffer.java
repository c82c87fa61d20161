package fr.ent.canteen.demo;

import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.valmarin.ValmarinSchools;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A full day at the Maternelle du Lavoir, on which a place became free and waits for a family's answer. */
record PlaceOffer(Pupil child, LocalDate day, Instant acceptBy) {

    /** The longest that a territory may hold a place: whoever looks at the demonstration has a week. */
    static final Duration HELD = Duration.ofDays(7);

    private static final long SEED = 20_261_003L;
    private static final int WEEKS = 3;
    private static final int STILL_WAITING = 2;

    /** For the child of the Lavoir who lives outside the town, on the last day that can be booked here. */
    static Optional<PlaceOffer> at(Canteen canteen, Town town, ClassDays days, Instant now) {
        if (!canteen.school().name().equals(ValmarinSchools.LAVOIR)) {
            return Optional.empty();
        }
        return town.outside().stream()
                .flatMap(household -> household.children().stream())
                .filter(child -> child.schoolClass().school().equals(canteen.school()))
                .findFirst()
                .map(child -> new PlaceOffer(
                        child,
                        days.coming(WEEKS).getLast(),
                        now.minus(Duration.ofHours(2)).plus(HELD)));
    }

    /** The child has the last place; two more wait. */
    List<Pupil> eaters(List<Pupil> pupils, int places, Town town) {
        List<Pupil> order = new ArrayList<>(pupils);
        town.chance(SEED).shuffle(order);
        Pupil nina = town.pupil("Nina", "Benali");
        order.removeAll(List.of(nina, child));
        order.addFirst(nina);
        order.add(places - 1, child);
        return order.subList(0, places + STILL_WAITING);
    }

    boolean isFor(Pupil pupil, LocalDate on) {
        return child.equals(pupil) && day.equals(on);
    }
}
