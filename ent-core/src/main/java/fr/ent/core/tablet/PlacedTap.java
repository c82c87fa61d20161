package fr.ent.core.tablet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A tap in the one story of the taps of several tablets, with moments not before those of the tablet's earlier taps: by our
 * clock, and by its own. The order depends on which taps there are, not on the order in which they came: the taps of one
 * tablet stand in the order it counted them, whatever its clock said, and among tablets the later moment wins, then the later
 * one that they told, since taps of a day gone by all count at its end, then the greater device.
 */
public record PlacedTap<T extends TabletTap>(T tap, Instant at, Instant told) {

    private static final Comparator<PlacedTap<?>> ORDER = Comparator.<PlacedTap<?>, Instant>comparing(PlacedTap::at)
            .thenComparing(PlacedTap::told)
            .thenComparing(placed -> placed.tap().source().device())
            .thenComparingLong(placed -> placed.tap().source().sequence())
            .thenComparing(placed -> placed.tap().id());

    /** All of them, the one that counts last at the end. */
    public static <T extends TabletTap> List<PlacedTap<T>> inOrder(Collection<T> taps) {
        Map<UUID, Instant> reached = new HashMap<>();
        Map<UUID, Instant> told = new HashMap<>();
        List<PlacedTap<T>> placed = new ArrayList<>();
        taps.stream()
                .sorted(Comparator.comparingLong((T tap) -> tap.source().sequence())
                        .thenComparing(tap -> tap.timing().countsAt())
                        .thenComparing(TabletTap::id))
                .forEach(tap -> placed.add(new PlacedTap<>(
                        tap,
                        furthest(reached, tap, tap.timing().countsAt()),
                        furthest(told, tap, tap.timing().toldAt()))));
        placed.sort(ORDER);
        return placed;
    }

    private static Instant furthest(Map<UUID, Instant> reached, TabletTap tap, Instant moment) {
        return reached.merge(tap.source().device(), moment, (before, now) -> now.isBefore(before) ? before : now);
    }
}
