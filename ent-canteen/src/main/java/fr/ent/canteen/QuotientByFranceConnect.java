package fr.ent.canteen;

import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A household's quotient, as CAF or MSA tell it to a guardian who comes from FranceConnect. */
public interface QuotientByFranceConnect {

    /** Whether the territory may ask CAF and MSA, and has the canteen for which it would. */
    boolean isOffered(Viewer guardian);

    /**
     * The guardian's own household, else a 404.
     *
     * @param wanted may be left out by a guardian who has one household
     */
    HouseholdId ownHousehold(@Nullable HouseholdId wanted, Viewer guardian);

    /** The last answer while it still holds, so that nobody is sent to FranceConnect for it. */
    Optional<AskOutcome> findHolding(HouseholdId household, Viewer guardian);

    /** Asks, and keeps the quotient if it is of this family. Takes seconds: not for a transaction. */
    AskOutcome ask(HouseholdId household, FranceConnectToken token, Viewer guardian);

    /** The outcome of asking. */
    sealed interface AskOutcome {

        record Found() implements AskOutcome {}

        /** @param why as the problems of the other way end: {@code absent-both} */
        record NotFound(String why) implements AskOutcome {}
    }
}
