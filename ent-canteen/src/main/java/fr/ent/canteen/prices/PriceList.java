package fr.ent.canteen.prices;

import fr.ent.canteen.families.Payer;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Quantity;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.Residence;
import fr.ent.canteen.prices.method.Situation;
import fr.ent.canteen.prices.quotient.QuotientHistory;
import fr.ent.canteen.prices.quotient.QuotientStanding;
import fr.ent.canteen.prices.tariff.PriceQuestion;
import fr.ent.canteen.prices.tariff.QuotientBasis;
import fr.ent.canteen.prices.tariff.TariffBook;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.Optional;

/** Prices of some activities for some households. */
public final class PriceList {

    private final TariffBook tariffs;
    private final QuotientHistory quotients;
    private final FamilyFacts families;

    PriceList(TariffBook tariffs, QuotientHistory quotients, FamilyFacts families) {
        this.tariffs = tariffs;
        this.quotients = quotients;
        this.families = families;
    }

    /** The price of a day booked in time, for as long as it lasts; empty when no tariff is in force on that day. */
    public Optional<Price> find(ChildId child, Activity activity, LocalDate day, Payer payer) {
        return find(child, activity, day, payer, Situation.IN_TIME);
    }

    public Optional<Price> find(ChildId child, Activity activity, LocalDate day, Payer payer, Situation situation) {
        return tariffs.findInForce(activity.id(), day)
                .map(tariff -> tariff.price(
                        question(child, day, payer).being(situation).times(activity.aDay())));
    }

    /** The price of how a day turned out, where the tariff has one of its own for that; a day nobody booked always has one. */
    public Optional<Price> findChanged(
            ChildId child, Activity activity, LocalDate day, Payer payer, Situation situation) {
        Optional<Cents> usual = find(child, activity, day, payer).map(Price::amountCents);
        return find(child, activity, day, payer, situation)
                .filter(price -> situation == Situation.UNBOOKED || !usual.equals(Optional.of(price.amountCents())));
    }

    /** The price if what the household has declared counted; empty when nothing declared waits, or without a tariff. */
    public Optional<Price> findEstimated(ChildId child, Activity activity, LocalDate day, Payer payer) {
        return payer.household()
                .flatMap(household -> quotients.estimate(household, day))
                .map(declared -> question(QuotientBasis.assumed(declared.value()), child, day, payer))
                .flatMap(asked -> tariffs.findInForce(activity.id(), day)
                        .map(tariff -> tariff.price(asked.times(activity.aDay()))));
    }

    /** How a household's quotient stands on a day. */
    public QuotientStanding standing(HouseholdId household, LocalDate day) {
        return quotients.standing(household, day);
    }

    /** Where a payer lives on a day. */
    public Residence residence(Payer payer, LocalDate day) {
        return families.residence(payer, day);
    }

    /** All that the price of one unit looks at, booked in time on that day. */
    public PriceQuestion question(ChildId child, LocalDate day, Payer payer) {
        QuotientStanding standing = switch (payer) {
            case Payer.Household(var id) -> quotients.standing(id, day);
            case Payer.Nobody nobody -> new QuotientStanding.Unknown();
        };
        return question(QuotientBasis.of(standing), child, day, payer);
    }

    /** The same with a quotient that is known from elsewhere. */
    public PriceQuestion question(QuotientBasis basis, ChildId child, LocalDate day, Payer payer) {
        return new PriceQuestion(
                basis,
                families.rank(child, day, payer),
                families.residence(payer, day),
                families.provision(child, day),
                Situation.IN_TIME,
                Quantity.ONE);
    }
}
