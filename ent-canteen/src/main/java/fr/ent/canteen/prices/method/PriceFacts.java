package fr.ent.canteen.prices.method;

import fr.ent.canteen.money.Cents;
import java.util.Optional;

/**
 * The facts that a method makes a price of.
 *
 * @param quotient none when it isn't known: the maximum is due
 * @param rank of the child among the children of the paying household, from 1
 */
public record PriceFacts(Optional<Cents> quotient, int rank, Residence residence, Adjustments adjustments) {

    public static PriceFacts of(Cents quotient) {
        return new PriceFacts(Optional.of(quotient), 1, Residence.INSIDE, Adjustments.NONE);
    }

    public static PriceFacts unknown() {
        return new PriceFacts(Optional.empty(), 1, Residence.INSIDE, Adjustments.NONE);
    }
}
