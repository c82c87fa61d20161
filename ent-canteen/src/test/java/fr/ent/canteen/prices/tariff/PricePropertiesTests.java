package fr.ent.canteen.prices.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Quantity;
import fr.ent.canteen.prices.method.Bracket;
import fr.ent.canteen.prices.method.BracketGrid;
import fr.ent.canteen.prices.method.EffortRate;
import fr.ent.canteen.prices.method.Modifier;
import fr.ent.canteen.prices.method.Modifier.Effect;
import fr.ent.canteen.prices.method.Occasion;
import fr.ent.canteen.prices.method.Residence;
import fr.ent.canteen.prices.method.Situation;
import fr.ent.canteen.prices.method.TariffMethod;
import fr.ent.canteen.prices.quotient.QuotientStanding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Properties that hold of every tariff, whatever the council decides. */
class PricePropertiesTests {

    @Property
    void aPriceNeverFallsWhenTheQuotientRises(
            @ForAll("tariffs") Tariff tariff,
            @ForAll("cases") PriceQuestion question,
            @ForAll @LongRange(max = 400_000) long quotient,
            @ForAll @LongRange(max = 50_000) long more) {
        assertThat(amount(tariff, question, quotient + more))
                .isGreaterThanOrEqualTo(amount(tariff, question, quotient));
    }

    @Property
    void anEffortRateStaysWithinItsBoundsWhateverTheAdjustments(
            @ForAll("rates") EffortRate rate,
            @ForAll("adjustments") List<Modifier> modifiers,
            @ForAll("cases") PriceQuestion question,
            @ForAll @LongRange(max = 1_000_000) long quotient) {
        Tariff tariff = PriceTests.tariff(rate, modifiers.toArray(Modifier[]::new));

        assertThat(amount(tariff, question, quotient)).isBetween(rate.floor(), rate.ceiling());
        assertThat(tariff.price(question.based(UNKNOWN)).amountCents()).isEqualTo(rate.ceiling());
    }

    @Property
    void nothingCostsMoreThanTheDearestPriceThatIsComparedWithTheCost(
            @ForAll("tariffs") Tariff tariff,
            @ForAll("cases") PriceQuestion question,
            @ForAll @LongRange(max = 1_000_000) long quotient) {
        assertThat(amount(tariff, question, quotient)).isLessThanOrEqualTo(DearestPrice.of(tariff));
    }

    @Property
    void unitsAddUpToTheCentHoweverTheyAreSplit(
            @ForAll("tariffs") Tariff tariff,
            @ForAll("cases") PriceQuestion question,
            @ForAll @LongRange(max = 400_000) long quotient,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 40) Integer> quantities) {
        Cents lines = quantities.stream()
                .map(quantity -> amount(tariff, question.times(new Quantity(quantity, Activity.Unit.HOUR)), quotient))
                .reduce(Cents.of(0), Cents::plus);
        int units = quantities.stream().mapToInt(Integer::intValue).sum();

        assertThat(amount(tariff, question.times(new Quantity(units, Activity.Unit.HOUR)), quotient))
                .isEqualTo(lines);
    }

    @Property
    void bracketsCoverEveryCentAroundTheirBounds(@ForAll("grids") BracketGrid grid) {
        for (Bracket bracket : grid.brackets()) {
            assertThat(grid.reckon(bracket.min()).amount()).isEqualTo(bracket.amount());
            Cents max = bracket.max();
            if (max != null) {
                assertThat(grid.reckon(Cents.of(max.value() - 1)).amount()).isEqualTo(bracket.amount());
            }
        }
    }

    @Property
    void isTheSameWhenAskedAgain(
            @ForAll("tariffs") Tariff tariff,
            @ForAll("cases") PriceQuestion question,
            @ForAll @LongRange(max = 400_000) long quotient) {
        PriceQuestion asked = question.based(QuotientBasis.assumed(Cents.of(quotient)));

        assertThat(tariff.price(asked)).isEqualTo(tariff.price(asked));
    }

    private static final QuotientBasis UNKNOWN = QuotientBasis.of(new QuotientStanding.Unknown());

    private static Cents amount(Tariff tariff, PriceQuestion question, long quotient) {
        return tariff.price(question.based(QuotientBasis.assumed(Cents.of(quotient))))
                .amountCents();
    }

    @Provide
    Arbitrary<Tariff> tariffs() {
        Arbitrary<TariffMethod> methods = Arbitraries.oneOf(grids().map(grid -> grid), rates().map(rate -> rate));
        return Combinators.combine(methods, modifiers())
                .as((method, modifiers) -> PriceTests.tariff(method, modifiers.toArray(Modifier[]::new)));
    }

    @Provide
    Arbitrary<BracketGrid> grids() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 300_000).set().ofMaxSize(8),
                        Arbitraries.longs().between(0, 900).list().ofSize(9))
                .as((bounds, amounts) -> {
                    List<Long> rising = amounts.stream().sorted().toList();
                    List<Bracket> brackets = new ArrayList<>();
                    long min = 0;
                    for (long max : new TreeSet<>(bounds)) {
                        brackets.add(bracket(min, max, rising.get(brackets.size())));
                        min = max;
                    }
                    brackets.add(bracket(min, null, rising.get(brackets.size())));
                    return new BracketGrid(brackets);
                });
    }

    private static Bracket bracket(long min, @Nullable Long max, long amount) {
        return new Bracket(Cents.of(min), max == null ? null : Cents.of(max), Cents.of(amount));
    }

    @Provide
    Arbitrary<EffortRate> rates() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.01"), new BigDecimal("3"))
                                .ofScale(3),
                        Arbitraries.longs().between(0, 500),
                        Arbitraries.longs().between(0, 800))
                .as((percent, floor, width) -> new EffortRate(percent, Cents.of(floor), Cents.of(floor + width)));
    }

    /** Percentages and supplements. */
    @Provide
    Arbitrary<List<Modifier>> adjustments() {
        return modifiersOf(Arbitraries.oneOf(percents(), supplements()));
    }

    /** Those, and prices of their own. */
    @Provide
    Arbitrary<List<Modifier>> modifiers() {
        return modifiersOf(Arbitraries.oneOf(
                percents(),
                supplements(),
                Arbitraries.longs().between(0, 1_500).map(cents -> new Effect.OwnPrice(Cents.of(cents)))));
    }

    private static Arbitrary<Effect> percents() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-100), BigDecimal.valueOf(100))
                .ofScale(1)
                .map(Effect.Percent::new);
    }

    private static Arbitrary<Effect> supplements() {
        return Arbitraries.longs().between(0, 300).map(cents -> new Effect.Plus(Cents.of(cents)));
    }

    private static Arbitrary<List<Modifier>> modifiersOf(Arbitrary<Effect> effects) {
        return Combinators.combine(
                        Arbitraries.of(Occasion.values()),
                        Arbitraries.integers().between(2, 4),
                        effects)
                .as((occasion, rank, effect) ->
                        new Modifier(occasion, occasion == Occasion.SIBLING_RANK ? rank : null, effect))
                .list()
                .ofMaxSize(5)
                .uniqueElements(modifier ->
                        List.of(modifier.occasion(), modifier.fromRank() == null ? 0 : modifier.fromRank()));
    }

    @Provide
    Arbitrary<PriceQuestion> cases() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(Residence.values()),
                        Arbitraries.of(Provision.values()),
                        Arbitraries.of(Situation.values()))
                .as((rank, residence, provision, situation) -> PriceQuestion.of(UNKNOWN)
                        .ranked(rank)
                        .living(residence)
                        .eating(provision)
                        .being(situation));
    }
}
