package fr.ent.core.founding;

import fr.ent.core.TerritoryId;
import fr.ent.core.account.SignInOrigins;
import fr.ent.core.founding.FoundingOutcome.CodeRefused;
import fr.ent.core.founding.FoundingOutcome.Founded;
import fr.ent.core.founding.FoundingOutcome.HostTaken;
import fr.ent.core.founding.FoundingOutcome.NumberTaken;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.OriginAllowed;
import fr.ent.core.territory.Siret;
import java.net.URI;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds a territory with its first administrator, all or nothing; the code is used up with it. */
@Component
class FoundTerritory {

    private final WriteTerritory writeTerritory;
    private final OpenFirstAccount openFirstAccount;
    private final SignInOrigins signInOrigins;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    FoundTerritory(
            WriteTerritory writeTerritory,
            OpenFirstAccount openFirstAccount,
            SignInOrigins signInOrigins,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.writeTerritory = writeTerritory;
        this.openFirstAccount = openFirstAccount;
        this.signInOrigins = signInOrigins;
        this.events = events;
        this.transaction = transaction;
    }

    /** @param origin where browsers reach the territory's host */
    FoundingOutcome found(FoundingCode code, Siret siret, FoundingContent wanted, URI origin) {
        TerritoryId territory = TerritoryId.next();
        return TerritoryScope.call(
                territory,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    FoundingOutcome outcome =
                            switch (writeTerritory.write(code, territory, siret, wanted.territory())) {
                                case FOUNDED -> openFirstAccount.open(territory, wanted, code);
                                case CODE_REFUSED -> new CodeRefused();
                                case HOST_TAKEN -> new HostTaken();
                                case NUMBER_TAKEN -> new NumberTaken();
                            };
                    if (outcome instanceof Founded) {
                        signInOrigins.allow(origin);
                        events.publishEvent(new OriginAllowed(origin));
                    } else {
                        status.setRollbackOnly();
                    }
                    return outcome;
                })));
    }
}
