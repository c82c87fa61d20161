package fr.ent.canteen.prices.method;

import fr.ent.canteen.offer.Stay;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * A day as a roll says it turned out.
 *
 * @param situation none where the price of the booking stands
 * @param stay only of a finished roll, and of a child who was there
 */
@NamedInterface("method")
public record SeenDay(Optional<Situation> situation, Optional<Stay> stay) {

    /** Of a day without a roll. */
    public static final SeenDay NOTHING = new SeenDay(Optional.empty(), Optional.empty());
}
