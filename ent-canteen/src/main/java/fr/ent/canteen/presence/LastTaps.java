package fr.ent.canteen.presence;

import fr.ent.core.ChildId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes one story of the taps of several tablets. It depends on which taps there are, not on the order in which they
 * came: the taps of one tablet stand in the order it counted them, whatever its clock said, and among tablets the later
 * moment wins, then the later one that they told, since taps of a day gone by all count at its end, then the greater device.
 */
final class LastTaps {

    private static final Comparator<PlacedTap> ORDER = Comparator.comparing(PlacedTap::at)
            .thenComparing(PlacedTap::told)
            .thenComparing(placed -> placed.tap().source().device())
            .thenComparingLong(placed -> placed.tap().source().sequence())
            .thenComparing(placed -> placed.tap().id());

    private LastTaps() {}

    /** How each tapped child stands. */
    static Map<ChildId, LastTap> of(Collection<Tap> taps) {
        Map<ChildId, LastTap> standings = new HashMap<>();
        for (PlacedTap placed : inOrder(taps)) {
            standings.merge(
                    placed.tap().child(),
                    LastTap.first(placed.tap(), placed.at()),
                    (before, _) -> before.then(placed.tap(), placed.at()));
        }
        return standings;
    }

    private static List<PlacedTap> inOrder(Collection<Tap> taps) {
        Map<UUID, Instant> reached = new HashMap<>();
        Map<UUID, Instant> told = new HashMap<>();
        List<PlacedTap> placed = new ArrayList<>();
        taps.stream()
                .sorted(Comparator.comparingLong((Tap tap) -> tap.source().sequence())
                        .thenComparing(tap -> tap.timing().countsAt())
                        .thenComparing(Tap::id))
                .forEach(tap -> placed.add(new PlacedTap(
                        tap,
                        furthest(reached, tap, tap.timing().countsAt()),
                        furthest(told, tap, tap.timing().toldAt()))));
        placed.sort(ORDER);
        return placed;
    }

    private static Instant furthest(Map<UUID, Instant> reached, Tap tap, Instant moment) {
        return reached.merge(tap.source().device(), moment, (before, now) -> now.isBefore(before) ? before : now);
    }

    /** A tap, and moments not before those of the tablet's earlier taps: by our clock, and by its own. */
    private record PlacedTap(Tap tap, Instant at, Instant told) {}
}
