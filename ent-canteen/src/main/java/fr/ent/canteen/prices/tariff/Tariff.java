package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Quantity;
import fr.ent.canteen.prices.method.Adjustments;
import fr.ent.canteen.prices.method.Modifier;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.PriceFacts;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.method.TariffMethod;
import fr.ent.canteen.prices.method.TariffMethod.ReckonedPrice;
import fr.ent.canteen.prices.quotient.QuotientStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A version of an activity's tariff, in force from a date until the next one's.
 *
 * @param userCost what one unit costs the town per user, which no price may exceed (code de l'éducation, R531-52)
 */
public record Tariff(
        ActivityId activity,
        LocalDate validFrom,
        TariffMethod method,
        Modifiers modifiers,
        CouncilDecision decision,
        Optional<Cents> userCost) {

    /** A tariff without modifiers. */
    public Tariff(ActivityId activity, LocalDate validFrom, TariffMethod method, CouncilDecision decision) {
        this(activity, validFrom, method, Modifiers.NONE, decision, Optional.empty());
    }

    /** The usual case: a first child of the territory, booked in time. */
    public Price price(QuotientStanding standing) {
        return price(PriceQuestion.of(standing));
    }

    public Price price(PriceQuestion question) {
        Modifiers.CountingModifiers applied = modifiers.to(question);
        List<PriceStep> steps = new ArrayList<>();
        Cents unit = applied.own()
                .map(own -> ownPrice(own, applied, steps))
                .orElseGet(() -> methodPrice(question, applied, steps));
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

    private Cents methodPrice(PriceQuestion question, Modifiers.CountingModifiers applied, List<PriceStep> steps) {
        steps.add(question.basis().step());
        ReckonedPrice price = method.reckon(new PriceFacts(
                question.basis().quotient(), question.rank(), question.residence(), applied.adjustments()));
        steps.addAll(price.steps());
        return price.amount();
    }
}
