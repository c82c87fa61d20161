package fr.ent.canteen.prices.method;

import fr.ent.canteen.money.Cents;
import java.util.Collections;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** The price of one booking, and its explanation. */
@NamedInterface("method")
public record Price(Cents amountCents, List<PriceStep> explanation) {

    public Price {
        explanation = Collections.unmodifiableList(explanation);
    }
}
