package fr.ent.canteen.prices.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.BracketGrid.BracketFault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

class TariffMethodTests {

    /** Fay-aux-Loges: 0.36 %, from 2.60 to 4.50 €. */
    private static final EffortRate EFFORT = new EffortRate(new BigDecimal("0.36"), Cents.of(260), Cents.of(450));

    @Example
    void anEffortRateStaysWithinItsFloorAndCeiling() {
        assertThat(List.of(60_000L, 100_000L, 125_000L, 200_000L))
                .extracting(
                        quotient -> EFFORT.reckon(Cents.of(quotient)).amount().value())
                .containsExactly(260L, 360L, 450L, 450L);
        assertThat(EFFORT.maximum().amount()).isEqualTo(Cents.of(450));
    }

    @Example
    void anEffortRateRoundsOnceHalfUp() {
        assertThat(EFFORT.reckon(Cents.of(100_138)).amount()).isEqualTo(Cents.of(360));
        assertThat(EFFORT.reckon(Cents.of(100_139)).amount()).isEqualTo(Cents.of(361));
    }

    @Property
    void anEffortRateNeverFallsWhenTheQuotientRises(
            @ForAll @LongRange(min = 0, max = 1_000_000) long quotient,
            @ForAll @LongRange(min = 0, max = 9_999) long more) {
        Cents amount = EFFORT.reckon(Cents.of(quotient)).amount();

        assertThat(EFFORT.reckon(Cents.of(quotient + more)).amount()).isGreaterThanOrEqualTo(amount);
        assertThat(amount).isBetween(EFFORT.floor(), EFFORT.ceiling());
    }

    @Property
    void everyQuotientHasExactlyOneBracket(
            @ForAll("grids") List<Bracket> brackets, @ForAll @LongRange(min = 0, max = 400_000) long quotient) {
        BracketGrid grid = new BracketGrid(brackets);

        Cents amount = grid.reckon(Cents.of(quotient)).amount();

        assertThat(brackets.stream().filter(bracket -> bracket.contains(Cents.of(quotient))))
                .singleElement()
                .extracting(Bracket::amount)
                .isEqualTo(amount);
        assertThat(amount).isLessThanOrEqualTo(grid.maximum().amount());
    }

    @Property
    void aGridWithAMovedBoundIsRefused(
            @ForAll("grids") List<Bracket> brackets,
            @ForAll @LongRange(min = 1, max = 50) long shift,
            @ForAll boolean forward) {
        int last = brackets.size() - 1;
        Bracket moved = brackets.get(last);
        long min = Math.max(0, moved.min().value() + (forward ? shift : -shift));
        List<Bracket> broken = new ArrayList<>(brackets);
        broken.set(last, new Bracket(Cents.of(min == moved.min().value() ? shift : min), moved.max(), moved.amount()));

        assertThat(BracketGrid.faults(broken)).isNotEmpty();
        assertThatThrownBy(() -> new BracketGrid(broken)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void aQuotientBetweenTwoWholeEurosDoesNotFallThrough() {
        BracketGrid grid = new BracketGrid(List.of(bracket(0, 60_000L, 100), bracket(60_000, null, 250)));

        assertThat(grid.reckon(Cents.of(60_050)).amount()).isEqualTo(Cents.of(250));
        assertThat(grid.reckon(Cents.of(59_999)).amount()).isEqualTo(Cents.of(100));
    }

    @Example
    void saysWhatIsWrongAndWhere() {
        assertThat(BracketGrid.faults(List.of())).containsExactly(new BracketFault(0, BracketFaultKind.INCOMPLETE));
        assertThat(BracketGrid.faults(List.of(bracket(0, 100L, 1), bracket(101, null, 2))))
                .containsExactly(new BracketFault(1, BracketFaultKind.GAP));
        assertThat(BracketGrid.faults(List.of(bracket(0, 100L, 1), bracket(99, null, 2))))
                .containsExactly(new BracketFault(1, BracketFaultKind.OVERLAP));
        assertThat(BracketGrid.faults(List.of(bracket(0, null, 1), bracket(100, null, 2))))
                .containsExactly(new BracketFault(1, BracketFaultKind.OVERLAP));
        assertThat(BracketGrid.faults(List.of(bracket(0, 0L, 1), bracket(0, null, 2))))
                .containsExactly(new BracketFault(0, BracketFaultKind.EMPTY));
        assertThat(BracketGrid.faults(List.of(bracket(0, 100L, 1))))
                .containsExactly(new BracketFault(1, BracketFaultKind.INCOMPLETE));
    }

    @Provide
    Arbitrary<List<Bracket>> grids() {
        return Arbitraries.longs().between(1, 300_000).set().ofMaxSize(8).map(bounds -> grid(new TreeSet<>(bounds)));
    }

    private static List<Bracket> grid(SortedSet<Long> bounds) {
        List<Bracket> brackets = new ArrayList<>();
        long min = 0;
        for (long max : bounds) {
            brackets.add(bracket(min, max, 100 + brackets.size()));
            min = max;
        }
        brackets.add(bracket(min, null, 100 + brackets.size()));
        return brackets;
    }

    private static Bracket bracket(long min, @Nullable Long max, long amount) {
        return new Bracket(Cents.of(min), max == null ? null : Cents.of(max), Cents.of(amount));
    }
}
