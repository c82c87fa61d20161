package fr.ent.core.founding;

import fr.ent.core.TerritoryId;
import fr.ent.core.account.SignInOrigins;
import fr.ent.core.founding.FoundingContent.NewTerritory;
import fr.ent.core.founding.FoundingOutcome.CodeRefused;
import fr.ent.core.founding.FoundingOutcome.Founded;
import fr.ent.core.founding.FoundingOutcome.HostTaken;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Siret;
import fr.ent.core.territory.TerritoryPlace;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds a territory with its first administrator, all or nothing; the code is used up with it. */
@Component
class FoundTerritory {

    /** Until the town chooses its own: the product's green. */
    private static final String ACCENT = "#1f5547";

    private final Sql sql;
    private final OpenFirstAccount openFirstAccount;
    private final SignInOrigins signInOrigins;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FoundTerritory(
            Sql sql,
            OpenFirstAccount openFirstAccount,
            SignInOrigins signInOrigins,
            TransactionTemplate transaction,
            Clock clock) {
        this.sql = sql;
        this.openFirstAccount = openFirstAccount;
        this.signInOrigins = signInOrigins;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param origin where browsers reach the territory's host */
    FoundingOutcome found(FoundingCode code, Siret siret, FoundingContent wanted, URI origin) {
        TerritoryId territory = TerritoryId.next();
        return TerritoryScope.call(
                territory,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    FoundingOutcome outcome = switch (write(code, territory, siret, wanted.territory())) {
                        case FOUNDED -> openFirstAccount.open(territory, wanted);
                        case CODE_REFUSED -> new CodeRefused();
                        case HOST_TAKEN -> new HostTaken();
                    };
                    if (outcome instanceof Founded) {
                        signInOrigins.allow(origin);
                    } else {
                        status.setRollbackOnly();
                    }
                    return outcome;
                })));
    }

    private WrittenTerritory write(FoundingCode code, TerritoryId id, Siret siret, NewTerritory wanted) {
        TerritoryPlace place = wanted.place();
        return sql.of("""
                        select core.found_territory(:code, :now, :id, :name, :siret, :accent, :zone, :region, :timeZone,
                                                    :host) as written""")
                .with("code", code.hash())
                .with("now", clock.instant())
                .with("id", id)
                .with("name", wanted.name().strip())
                .with("siret", siret.value())
                .with("accent", ACCENT)
                .with("zone", place.zone())
                .with("region", place.region().orElse(null))
                .with("timeZone", place.timeZone().getId())
                .with("host", wanted.lowerHost())
                .get(row -> row.choice("written", WrittenTerritory.class));
    }

    /** The answers of {@code core.found_territory}. */
    enum WrittenTerritory {
        FOUNDED,
        CODE_REFUSED,
        HOST_TAKEN
    }
}
