package fr.ent.canteen.prices.trial;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Bracket;
import fr.ent.canteen.prices.method.BracketGrid;
import fr.ent.canteen.prices.tariff.Tariff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sum that a period would have brought in, and the families that would have paid less or more. Changes are in cents
 * over the whole period.
 *
 * @param gaining families who would have paid less
 */
record Trial(
        LocalDate from,
        LocalDate to,
        int bookings,
        int families,
        Cents beforeCents,
        Cents afterCents,
        int gaining,
        int losing,
        List<ChangeBar> changes,
        List<QuotientClass> quotients) {

    private static final long[] EDGES = {-20_000, -10_000, -5_000, -2_000, 0, 2_000, 5_000, 10_000, 20_000};
    private static final long STEP = 30_000;
    private static final int STEPS = 6;

    /** Bookings of a family before and after, on days on which a quotient counts, or none does. */
    record RepricedBookings(UUID family, Optional<Cents> quotient, int bookings, Cents before, Cents after) {

        long change() {
            return after.value() - before.value();
        }

        /** With more of the same family and quotient. */
        RepricedBookings plus(RepricedBookings more) {
            return new RepricedBookings(
                    family, quotient, bookings + more.bookings, before.plus(more.before), after.plus(more.after));
        }
    }

    /** Families whose change lies above {@code fromCents} and up to {@code toCents}; the bar from 0 to 0 is no change. */
    record ChangeBar(@Nullable Long fromCents, @Nullable Long toCents, int families) {}

    /** Families by quotient: from {@code minCents}, up to, but without, {@code maxCents}; without both: none known. */
    record QuotientClass(
            @Nullable Cents minCents,
            @Nullable Cents maxCents,
            int families,
            int bookings,
            Cents beforeCents,
            Cents afterCents) {}

    static Trial of(LocalDate from, LocalDate to, Tariff tariff, List<RepricedBookings> all) {
        Map<UUID, Long> changes = all.stream()
                .collect(Collectors.groupingBy(
                        RepricedBookings::family, Collectors.summingLong(RepricedBookings::change)));
        return new Trial(
                from,
                to,
                bookings(all),
                changes.size(),
                before(all),
                after(all),
                count(changes, Long.MIN_VALUE, -1),
                count(changes, 1, Long.MAX_VALUE),
                bars(changes),
                classes(tariff, all));
    }

    private static List<ChangeBar> bars(Map<UUID, Long> changes) {
        List<ChangeBar> bars = new ArrayList<>();
        bars.add(new ChangeBar(null, EDGES[0], count(changes, Long.MIN_VALUE, EDGES[0])));
        for (int edge = 1; edge < EDGES.length; edge++) {
            long last = EDGES[edge] == 0 ? -1 : EDGES[edge];
            bars.add(new ChangeBar(EDGES[edge - 1], EDGES[edge], count(changes, EDGES[edge - 1] + 1, last)));
            if (EDGES[edge] == 0) {
                bars.add(new ChangeBar(0L, 0L, count(changes, 0, 0)));
            }
        }
        long top = EDGES[EDGES.length - 1];
        bars.add(new ChangeBar(top, null, count(changes, top + 1, Long.MAX_VALUE)));
        return bars;
    }

    private static int count(Map<UUID, Long> changes, long least, long most) {
        return Math.toIntExact(changes.values().stream()
                .filter(change -> change >= least && change <= most)
                .count());
    }

    private static List<QuotientClass> classes(Tariff tariff, List<RepricedBookings> all) {
        Stream<QuotientClass> known = ranges(tariff).stream()
                .map(range -> summed(
                        range.min(),
                        range.max(),
                        all.stream()
                                .filter(one ->
                                        one.quotient().filter(range::contains).isPresent())
                                .toList()));
        List<RepricedBookings> unknown =
                all.stream().filter(one -> one.quotient().isEmpty()).toList();
        return Stream.concat(known, Stream.of(summed(null, null, unknown))).toList();
    }

    /** The brackets tried, or steps of 300 €. */
    private static List<Bracket> ranges(Tariff tariff) {
        if (tariff.method() instanceof BracketGrid grid) {
            return grid.brackets();
        }
        return Stream.iterate(0, step -> step < STEPS, step -> step + 1)
                .map(step -> new Bracket(
                        Cents.of(step * STEP), step == STEPS - 1 ? null : Cents.of((step + 1) * STEP), Cents.of(0)))
                .toList();
    }

    private static QuotientClass summed(@Nullable Cents min, @Nullable Cents max, List<RepricedBookings> those) {
        int families = Math.toIntExact(
                those.stream().map(RepricedBookings::family).distinct().count());
        return new QuotientClass(min, max, families, bookings(those), before(those), after(those));
    }

    private static int bookings(List<RepricedBookings> those) {
        return those.stream().mapToInt(RepricedBookings::bookings).sum();
    }

    private static Cents before(List<RepricedBookings> those) {
        return those.stream().map(RepricedBookings::before).reduce(Cents.of(0), Cents::plus);
    }

    private static Cents after(List<RepricedBookings> those) {
        return those.stream().map(RepricedBookings::after).reduce(Cents.of(0), Cents::plus);
    }
}
