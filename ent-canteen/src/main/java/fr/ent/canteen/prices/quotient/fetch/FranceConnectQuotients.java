package fr.ent.canteen.prices.quotient.fetch;

import fr.ent.canteen.FranceConnectToken;
import fr.ent.canteen.QuotientByFranceConnect;
import fr.ent.canteen.families.Families;
import fr.ent.canteen.prices.quotient.source.NotFoundReason;
import fr.ent.canteen.prices.quotient.source.QuotientSource;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.ProductModule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way through FranceConnect, as the front door sees it. */
@Component
class FranceConnectQuotients implements QuotientByFranceConnect {

    private final FetchQuotient fetchQuotient;
    private final QuotientSource source;
    private final Families families;
    private final ModuleSwitches switches;

    FranceConnectQuotients(
            FetchQuotient fetchQuotient, QuotientSource source, Families families, ModuleSwitches switches) {
        this.fetchQuotient = fetchQuotient;
        this.source = source;
        this.families = families;
        this.switches = switches;
    }

    @Override
    public boolean isOffered(Viewer guardian) {
        return source.serves(guardian.territory()) && !switches.isOff(guardian.territory(), ProductModule.CANTEEN);
    }

    @Override
    public HouseholdId ownHousehold(@Nullable HouseholdId wanted, Viewer guardian) {
        return families.getOwn(wanted, guardian).id();
    }

    @Override
    public Optional<AskOutcome> findHolding(HouseholdId household, Viewer guardian) {
        return fetchQuotient
                .findHolding(families.getOwn(household, guardian), guardian)
                .map(FranceConnectQuotients::answer);
    }

    @Override
    public AskOutcome ask(HouseholdId household, FranceConnectToken token, Viewer guardian) {
        return families.listOwn(guardian).stream()
                .filter(own -> own.id().equals(household))
                .findFirst()
                .map(own -> answer(fetchQuotient.fetchByFranceConnect(own, token, guardian)))
                // it was the guardian's when they left for FranceConnect
                .orElseGet(() -> new AskOutcome.NotFound(NotFoundReason.UNEXPECTED.word()));
    }

    private static AskOutcome answer(FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.Found found -> new AskOutcome.Found();
            case FetchOutcome.NotFound missed ->
                new AskOutcome.NotFound(missed.why().word());
            case FetchOutcome.AskedForOther other -> new AskOutcome.NotFound("asked-for-other");
            case FetchOutcome.IdentityIncomplete incomplete -> new AskOutcome.NotFound("identity-incomplete");
            case FetchOutcome.NotOffered notOffered -> new AskOutcome.NotFound("fetch-not-offered");
        };
    }
}
