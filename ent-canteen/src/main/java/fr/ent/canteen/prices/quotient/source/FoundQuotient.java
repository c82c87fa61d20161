package fr.ent.canteen.prices.quotient.source;

import fr.ent.canteen.money.Cents;
import java.time.YearMonth;
import java.util.List;

/** A quotient and whom it is of. Zero is a quotient. */
public record FoundQuotient(
        String provider, Cents value, YearMonth month, List<Relative> claimants, List<Relative> children) {

    public FoundQuotient {
        claimants = List.copyOf(claimants);
        children = List.copyOf(children);
    }
}
