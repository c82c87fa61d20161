package fr.ent.canteen.prices.method;

import fr.ent.canteen.money.Cents;
import org.jspecify.annotations.Nullable;

/**
 * A price for quotients from {@code min} up to, but without, {@code max}; the last bracket has no {@code max}.
 *
 * @param min quotient in cents
 * @param max quotient in cents
 */
public record Bracket(Cents min, @Nullable Cents max, Cents amount) {

    public boolean contains(Cents quotient) {
        return quotient.compareTo(min) >= 0 && (max == null || quotient.compareTo(max) < 0);
    }
}
