package fr.ent.canteen.tariff;

import fr.ent.canteen.Cents;
import fr.ent.canteen.PriceStep;
import java.util.List;

/** What one booking costs, and why. */
public record Price(Cents amountCents, List<PriceStep> explanation) {

    public Price {
        explanation = List.copyOf(explanation);
    }
}
