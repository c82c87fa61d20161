package fr.ent.canteen.account;

import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.HouseholdId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line as it is, and as it would be in another household's account. */
public record PassingLine(AccountLine before, AccountLine after) {

    /** None where nobody pays. */
    public @Nullable HouseholdId from() {
        return before.householdId();
    }

    /** None where nobody would pay. */
    public @Nullable HouseholdId to() {
        return after.householdId();
    }

    public boolean isPackage() {
        return after instanceof PackageLine;
    }

    /** Whether it is a day that costs nothing by itself but what it adds to its package. */
    public boolean isInPackage() {
        return after instanceof DayLine day
                && day.explanation().stream().anyMatch(PriceStep.InPackage.class::isInstance);
    }

    /** Nobody owes a day after the last one of a child who leaves, whoever its payer is. */
    boolean passes() {
        return after.due() && !Objects.equals(from(), to());
    }
}
