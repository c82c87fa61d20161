package fr.ent.canteen.prices.method;

import fr.ent.canteen.money.Cents;
import java.util.Optional;

/**
 * What a method makes a price of.
 *
 * @param quotient none when it isn't known: the maximum is due
 * @param rank of the child among the children of the paying household, from 1
 */
public record Ground(Optional<Cents> quotient, int rank, Residence residence, Adjustments adjustments) {

    public static Ground of(Cents quotient) {
        return new Ground(Optional.of(quotient), 1, Residence.INSIDE, Adjustments.NONE);
    }

    public static Ground unknown() {
        return new Ground(Optional.empty(), 1, Residence.INSIDE, Adjustments.NONE);
    }
}
