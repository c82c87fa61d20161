package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.offer.Quantity;
import fr.ent.canteen.prices.method.Residence;
import fr.ent.canteen.prices.method.Situation;
import fr.ent.canteen.prices.quotient.QuotientStanding;
import org.jspecify.annotations.Nullable;

/** All that a tariff looks at; {@code quantity} counts units, begun ones included; {@code stay} says how long a child was there. */
public record PriceQuestion(
        QuotientBasis basis,
        int rank,
        Residence residence,
        Provision provision,
        Situation situation,
        Quantity quantity,
        @Nullable CountedStay stay) {

    public PriceQuestion {
        if (rank < 1) {
            throw new IllegalArgumentException("Ranks begin at 1");
        }
    }

    /** A first child of the territory, booked in time, one unit. */
    public static PriceQuestion of(QuotientBasis basis) {
        return new PriceQuestion(basis, 1, Residence.INSIDE, Provision.SERVED, Situation.IN_TIME, Quantity.ONE, null);
    }

    public static PriceQuestion of(QuotientStanding standing) {
        return of(QuotientBasis.of(standing));
    }

    public PriceQuestion based(QuotientBasis on) {
        return new PriceQuestion(on, rank, residence, provision, situation, quantity, stay);
    }

    public PriceQuestion ranked(int among) {
        return new PriceQuestion(basis, among, residence, provision, situation, quantity, stay);
    }

    public PriceQuestion living(Residence where) {
        return new PriceQuestion(basis, rank, where, provision, situation, quantity, stay);
    }

    public PriceQuestion eating(Provision what) {
        return new PriceQuestion(basis, rank, residence, what, situation, quantity, stay);
    }

    /** The same of one unit, booked in time. */
    PriceQuestion plain() {
        return new PriceQuestion(basis, rank, residence, provision, Situation.IN_TIME, Quantity.ONE, null);
    }

    public PriceQuestion being(Situation how) {
        return new PriceQuestion(basis, rank, residence, provision, how, quantity, stay);
    }

    public PriceQuestion times(Quantity units) {
        return new PriceQuestion(basis, rank, residence, provision, situation, units, stay);
    }

    /** As long as the child was there, where that counts. */
    public PriceQuestion stayed(CountedStay seen) {
        return new PriceQuestion(
                basis, rank, residence, provision, situation, seen.units().orElse(quantity), seen);
    }
}
