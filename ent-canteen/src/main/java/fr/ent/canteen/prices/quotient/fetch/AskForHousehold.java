package fr.ent.canteen.prices.quotient.fetch;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.quotient.source.NotFoundReason;
import fr.ent.canteen.prices.quotient.source.QuotientSource;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Asks CAF or MSA about an adult who has consented, for the household, in the name of an agent. Not for a transaction. */
@Component
public class AskForHousehold {

    private final FetchQuotient fetchQuotient;
    private final QuotientSource source;

    AskForHousehold(FetchQuotient fetchQuotient, QuotientSource source) {
        this.fetchQuotient = fetchQuotient;
        this.source = source;
    }

    /** The outcome for one household. */
    public sealed interface HouseholdAnswer {

        record KnownValue(Cents value) implements HouseholdAnswer {}

        /** @param why {@code absent-both} */
        record Missed(String why) implements HouseholdAnswer {}

        /** Nothing was said of the household: it is to be asked again, not before this moment. */
        record Later(String why, Instant again) implements HouseholdAnswer {}
    }

    public boolean isOffered(TerritoryId territory) {
        return source.serves(territory);
    }

    public HouseholdAnswer ask(HouseholdView household, PersonId about, Viewer agent) {
        return switch (fetchQuotient.fetchByIdentity(household, about, agent)) {
            case FetchOutcome.Found(var quotient) -> new HouseholdAnswer.KnownValue(quotient.value());
            case FetchOutcome.NotFound(var why, var again) ->
                why.nature() == NotFoundReason.Nature.FINAL
                        ? new HouseholdAnswer.Missed(why.word())
                        : new HouseholdAnswer.Later(why.word(), again);
            case FetchOutcome.AskedForOther other -> new HouseholdAnswer.Missed("asked-for-other");
            case FetchOutcome.IdentityIncomplete incomplete -> new HouseholdAnswer.Missed("identity-incomplete");
            case FetchOutcome.NotOffered notOffered -> new HouseholdAnswer.Missed("fetch-not-offered");
        };
    }
}
