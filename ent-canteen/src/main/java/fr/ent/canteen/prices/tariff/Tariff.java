package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Quantity;
import fr.ent.canteen.prices.method.Adjustments;
import fr.ent.canteen.prices.method.Modifier;
import fr.ent.canteen.prices.method.PackagePeriod;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.PriceFacts;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.method.TariffMethod;
import fr.ent.canteen.prices.method.TariffMethod.ReckonedPrice;
import fr.ent.canteen.prices.quotient.QuotientStanding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of an activity's tariff, in force from a date until the next one's.
 *
 * @param packagePeriod the week or month for which the price is charged once; none when each day is
 * @param userCost what one unit costs the town per user, which no price may exceed (code de l'éducation, R531-52)
 */
public record Tariff(
        ActivityId activity,
        LocalDate validFrom,
        TariffMethod method,
        Modifiers modifiers,
        CouncilDecision decision,
        Optional<Cents> userCost,
        @Nullable PackagePeriod packagePeriod) {

    /** A tariff without modifiers. */
    public Tariff(ActivityId activity, LocalDate validFrom, TariffMethod method, CouncilDecision decision) {
        this(activity, validFrom, method, Modifiers.NONE, decision, Optional.empty(), null);
    }

    /** The same for another activity, from another day on. */
    public Tariff at(ActivityId other, LocalDate from) {
        return new Tariff(other, from, method, modifiers, decision, userCost, packagePeriod);
    }

    /** The usual case: a first child of the territory, booked in time. */
    public Price price(QuotientStanding standing) {
        return price(PriceQuestion.of(standing));
    }

    /** The price of a day: in a package nothing but what the day itself adds, as coming late or unbooked. */
    public Price price(PriceQuestion question) {
        if (packagePeriod == null) {
            return price(question, modifiers.to(question), this::methodPrice);
        }
        return price(question, modifiers.ofDays().to(question), this::inPackage);
    }

    /** The price of the package that such a day opens, made of what counts on that day but how it came about. */
    public Price packagePrice(PriceQuestion question) {
        PriceQuestion usual = question.plain();
        return price(usual, modifiers.to(usual), this::methodPrice);
    }

    /** Whether a package is charged for such a day; one with a price of its own, or that is free, is beside it. */
    public boolean isInPackage(PriceQuestion question) {
        return packagePeriod != null && !modifiers.ofDays().to(question).replacesPrice();
    }

    private Price price(PriceQuestion question, Modifiers.CountingModifiers applied, UnitPrice reckoned) {
        List<PriceStep> steps = new ArrayList<>();
        Cents unit = applied.own()
                .map(own -> ownPrice(own, applied, steps))
                .orElseGet(() -> reckoned.of(question, applied, steps));
        Quantity quantity = question.quantity();
        CountedStay stay = question.stay();
        Cents amount = unit.times(quantity.count());
        if (stay != null) {
            steps.add(stay.step());
        }
        if (quantity.count() != 1) {
            steps.add(new PriceStep.Multiplied(quantity.count(), quantity.unit(), unit, amount));
        }
        if (stay != null && stay.isLate()) {
            amount = pickedUpLate(amount, steps);
        }
        steps.add(new PriceStep.TariffVersion(validFrom, decision.decidedOn(), decision.reference()));
        return new Price(amount, steps);
    }

    /** Once a day, whatever its units. */
    private Cents pickedUpLate(Cents amount, List<PriceStep> steps) {
        Optional<Modifier> late = modifiers.latePickUp();
        if (late.isEmpty()) {
            return amount;
        }
        Cents changed = Cents.rounded(new Adjustments(List.of(late.get())).on(amount.decimal()));
        steps.add(late.get().step());
        steps.add(new PriceStep.Adjusted(changed));
        return changed;
    }

    private static Cents ownPrice(
            Modifiers.OccasionPrice own, Modifiers.CountingModifiers applied, List<PriceStep> steps) {
        Cents amount = Cents.rounded(applied.adjustments().on(own.amount().decimal()));
        steps.add(own.step());
        if (!applied.adjustments().isEmpty()) {
            steps.addAll(applied.adjustments().steps());
            steps.add(new PriceStep.Adjusted(amount));
        }
        return amount;
    }

    private Cents inPackage(PriceQuestion question, Modifiers.CountingModifiers applied, List<PriceStep> steps) {
        steps.add(new PriceStep.InPackage(Objects.requireNonNull(packagePeriod)));
        if (applied.adjustments().isEmpty()) {
            return Cents.of(0);
        }
        Cents added = Cents.rounded(applied.adjustments().on(BigDecimal.ZERO));
        steps.addAll(applied.adjustments().steps());
        steps.add(new PriceStep.Adjusted(added));
        return added;
    }

    /** How the price of one unit is reckoned. */
    private interface UnitPrice {

        Cents of(PriceQuestion question, Modifiers.CountingModifiers applied, List<PriceStep> steps);
    }

    private Cents methodPrice(PriceQuestion question, Modifiers.CountingModifiers applied, List<PriceStep> steps) {
        steps.add(question.basis().step());
        ReckonedPrice price = method.reckon(new PriceFacts(
                question.basis().quotient(), question.rank(), question.residence(), applied.adjustments()));
        steps.addAll(price.steps());
        return price.amount();
    }
}
