package fr.ent.canteen.families;

import fr.ent.core.HouseholdId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The payer of a child. */
public sealed interface Payer {

    Optional<HouseholdId> household();

    static Payer of(@Nullable HouseholdId household) {
        return household == null ? new Nobody() : new Household(household);
    }

    record Household(HouseholdId id) implements Payer {
        @Override
        public Optional<HouseholdId> household() {
            return Optional.of(id);
        }
    }

    /** No household has the child: nobody's quotient is known. */
    record Nobody() implements Payer {
        @Override
        public Optional<HouseholdId> household() {
            return Optional.empty();
        }
    }
}
