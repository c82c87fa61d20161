package fr.ent.canteen.prices.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Quantity;
import fr.ent.canteen.prices.method.Bracket;
import fr.ent.canteen.prices.method.BracketGrid;
import fr.ent.canteen.prices.method.ByRank;
import fr.ent.canteen.prices.method.ByResidence;
import fr.ent.canteen.prices.method.EffortRate;
import fr.ent.canteen.prices.method.FlatPrice;
import fr.ent.canteen.prices.method.Modifier;
import fr.ent.canteen.prices.method.Modifier.Effect;
import fr.ent.canteen.prices.method.Occasion;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.method.Residence;
import fr.ent.canteen.prices.method.Situation;
import fr.ent.canteen.prices.method.TariffMethod;
import fr.ent.canteen.prices.quotient.QuotientStanding;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class PriceTests {

    /** Fay-aux-Loges: 0.36 %, from 2.60 to 4.50 €. */
    private static final EffortRate EFFORT = new EffortRate(new BigDecimal("0.36"), Cents.of(260), Cents.of(450));

    private static final BracketGrid GRID = new BracketGrid(List.of(
            new Bracket(Cents.of(0), Cents.of(60_000), Cents.of(105)),
            new Bracket(Cents.of(60_000), null, Cents.of(255))));

    private static final Modifier OUTSIDE = percent(Occasion.OUT_OF_TERRITORY, null, "20");
    private static final Modifier SECOND = percent(Occasion.SIBLING_RANK, 2, "-10");
    private static final Modifier THIRD = percent(Occasion.SIBLING_RANK, 3, "-25");
    private static final Modifier LATE = percent(Occasion.LATE, null, "50");
    private static final Modifier UNBOOKED = instead(Occasion.UNBOOKED, 1_000);
    private static final Modifier PACKED = instead(Occasion.PACKED_MEAL, 175);
    private static final Modifier EXCUSED = instead(Occasion.ABSENT_JUSTIFIED, 0);

    @Example
    void aFlatPriceAsksNothingOfTheQuotient() {
        Tariff tariff = tariff(new FlatPrice(Cents.of(300)));

        assertThat(cents(tariff, known(0))).isEqualTo(300);
        assertThat(cents(tariff, PriceQuestion.of(new QuotientStanding.Unknown())))
                .isEqualTo(300);
    }

    @Example
    void adjustmentsComeBeforeFloorAndCeiling() {
        Tariff tariff = tariff(EFFORT, OUTSIDE, THIRD);

        assertThat(cents(tariff, known(100_000).living(Residence.OUTSIDE))).isEqualTo(432);
        assertThat(cents(tariff, known(125_000).living(Residence.OUTSIDE))).isEqualTo(450);
        assertThat(cents(tariff, known(60_000).ranked(3))).isEqualTo(260);
        assertThat(cents(tariff, known(100_000).ranked(4))).isEqualTo(270);
    }

    @Example
    void roundsOnceHalfUpAfterAllAdjustments() {
        Tariff tariff = tariff(GRID, SECOND, LATE);

        assertThat(cents(tariff, known(0).ranked(2).being(Situation.LATE))).isEqualTo(142);
        assertThat(cents(tariff, known(0).ranked(2))).isEqualTo(95);
    }

    @Example
    void onlyTheModifierOfTheHighestRankCounts() {
        Tariff tariff = tariff(GRID, SECOND, THIRD);

        assertThat(List.of(1, 2, 3, 9))
                .extracting(rank -> cents(tariff, known(60_000).ranked(rank)))
                .containsExactly(255L, 230L, 191L, 191L);
    }

    @Example
    void aPriceOfItsOwnReplacesWhatCameBefore() {
        Tariff tariff = tariff(EFFORT, PACKED, OUTSIDE, UNBOOKED, EXCUSED);

        assertThat(cents(tariff, known(100_000).eating(Provision.PACKED))).isEqualTo(175);
        assertThat(cents(tariff, known(100_000).eating(Provision.PACKED).living(Residence.OUTSIDE)))
                .isEqualTo(210);
        assertThat(cents(
                        tariff,
                        known(0).eating(Provision.PACKED)
                                .living(Residence.OUTSIDE)
                                .being(Situation.UNBOOKED)))
                .isEqualTo(1_000);
        assertThat(cents(tariff, known(100_000).being(Situation.ABSENT_JUSTIFIED)))
                .isZero();
        assertThat(cents(tariff, known(100_000).being(Situation.ABSENT_UNJUSTIFIED)))
                .isEqualTo(360);
    }

    @Example
    void siblingsAndStrangersMayHaveColumnsOfTheirOwn() {
        TariffMethod byRank = new ByRank(List.of(GRID, new FlatPrice(Cents.of(80)), new FlatPrice(Cents.of(50))));
        Tariff tariff = tariff(new ByResidence(byRank, new FlatPrice(Cents.of(600))));

        assertThat(List.of(1, 2, 3, 7))
                .extracting(rank -> cents(tariff, known(0).ranked(rank)))
                .containsExactly(105L, 80L, 50L, 50L);
        assertThat(cents(tariff, known(0).ranked(2).living(Residence.OUTSIDE))).isEqualTo(600);
    }

    @Example
    void namesEveryStepAsData() {
        Price price = tariff(EFFORT, OUTSIDE, LATE)
                .price(known(100_000)
                        .living(Residence.OUTSIDE)
                        .being(Situation.LATE)
                        .times(new Quantity(3, Activity.Unit.HOUR)));

        assertThat(price.explanation())
                .extracting(step -> step.getClass().getSimpleName())
                .containsExactly(
                        "QuotientAssumed", "Modified", "Modified", "EffortRateApplied", "Multiplied", "TariffVersion");
        assertThat(price.explanation().get(3))
                .isEqualTo(new PriceStep.EffortRateApplied(
                        new BigDecimal("0.36"),
                        Cents.of(100_000),
                        Cents.of(360),
                        Cents.of(648),
                        Cents.of(260),
                        Cents.of(450),
                        Cents.of(450)));
        assertThat(price.amountCents()).isEqualTo(Cents.of(1_350));
    }

    @Example
    void seventeenMealsAtFourFifteenAreSeventyFiftyFive() {
        assertThat(cents(tariff(new FlatPrice(Cents.of(415))), known(0).times(new Quantity(17, Activity.Unit.MEAL))))
                .isEqualTo(7_055);
    }

    @Example
    void aBegunQuarterOfAnHourCountsWhole() {
        assertThat(List.of(0, 1, 15, 16, 61)).extracting(PriceTests::quarters).containsExactly(0, 1, 1, 2, 5);
        assertThat(Quantity.of(Activity.Unit.HOUR, Duration.ofMinutes(61)).count())
                .isEqualTo(2);
        assertThat(Quantity.of(Activity.Unit.MEAL, Duration.ofMinutes(61)).count())
                .isEqualTo(1);
    }

    @Property
    void partsOfATimeNeverCostLessThanTheWholeAndAtMostOneUnitMore(
            @ForAll @IntRange(max = 600) int first, @ForAll @IntRange(max = 600) int second) {
        int parts = quarters(first) + quarters(second);

        assertThat(parts - quarters(first + second)).isBetween(0, 1);
    }

    private static int quarters(int minutes) {
        return Quantity.of(Activity.Unit.QUARTER_HOUR, Duration.ofMinutes(minutes))
                .count();
    }

    static Tariff tariff(TariffMethod method, Modifier... modifiers) {
        return new Tariff(
                ActivityId.next(),
                LocalDate.of(2026, 9, 1),
                method,
                new Modifiers(List.of(modifiers)),
                new CouncilDecision(LocalDate.of(2026, 6, 30), "2026-42"),
                Optional.empty(),
                null);
    }

    static PriceQuestion known(long quotient) {
        return PriceQuestion.of(QuotientBasis.assumed(Cents.of(quotient)));
    }

    static long cents(Tariff tariff, PriceQuestion question) {
        return tariff.price(question).amountCents().value();
    }

    static Modifier percent(Occasion occasion, @Nullable Integer rank, String percent) {
        return new Modifier(occasion, rank, new Effect.Percent(new BigDecimal(percent)));
    }

    private static Modifier instead(Occasion occasion, long amount) {
        return new Modifier(occasion, null, new Effect.OwnPrice(Cents.of(amount)));
    }
}
