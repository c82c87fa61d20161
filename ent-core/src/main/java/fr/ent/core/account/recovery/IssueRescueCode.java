package fr.ent.core.account.recovery;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.TerritoryId;
import fr.ent.core.account.recovery.RescueOutcome.Issued;
import fr.ent.core.account.recovery.RescueOutcome.NoAccount;
import fr.ent.core.account.recovery.RescueOutcome.UnderWay;
import fr.ent.core.account.recovery.RescueOutcome.Used;
import fr.ent.core.account.recovery.Rescues.LockedOut;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Prints a link into the log by which the administrator whom the operator names chooses another password: at the start, and
 * again as long as the identity provider doesn't answer. A use ends the setting, until it says something else.
 */
@Component
class IssueRescueCode {

    private static final Logger LOG = LoggerFactory.getLogger(IssueRescueCode.class);

    private final Sql sql;
    private final Rescues rescues;
    private final RescueCodes codes;
    private volatile @Nullable RescuedAdministrator waiting;

    IssueRescueCode(Sql sql, Rescues rescues, RescueCodes codes, RescueSettings settings) {
        this.sql = sql;
        this.rescues = rescues;
        this.codes = codes;
        this.waiting = settings.administrator();
    }

    @Scheduled(initialDelay = 0, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void inTurn() {
        RescuedAdministrator wanted = waiting;
        if (wanted != null) {
            try {
                issue(wanted);
                waiting = null;
            } catch (ServiceUnavailable silent) {
                LOG.warn("{} isn't let in yet: the identity provider is asked again", wanted.username(), silent);
            }
        }
    }

    void issue(RescuedAdministrator wanted) {
        findTerritory(wanted)
                .ifPresentOrElse(
                        territory -> TerritoryScope.run(
                                territory,
                                () -> rescues.findAdministrator(wanted.username())
                                        .ifPresentOrElse(
                                                administrator -> issue(administrator, wanted),
                                                () -> LOG.warn(
                                                        "No administrator of the territory {} signs in as {}, but as {}: no code was"
                                                                + " made",
                                                        wanted.siret().value(),
                                                        wanted.username(),
                                                        rescues.listUsernames()))),
                        () -> LOG.warn(
                                "No territory has the SIRET {}: no code was made",
                                wanted.siret().value()));
    }

    private void issue(LockedOut administrator, RescuedAdministrator wanted) {
        switch (codes.issue(administrator, wanted.digest())) {
            case Used() ->
                LOG.warn(
                        "{} came in already by ent.rescue.administrator: take it away, or add a number for another time",
                        wanted.username());
            case UnderWay() ->
                LOG.warn(
                        "A link for {} is good already, and stands in the log of the copy that made it: add a number for"
                                + " another one",
                        wanted.username());
            case NoAccount() ->
                LOG.warn("{} has no account, and none could be opened: no code was made", wanted.username());
            case Issued(String username, String code) ->
                LOG.warn(
                        "{} can choose another password, which takes the second factors away. Within two hours, open"
                                + " /mot-de-passe#{} at the address of the territory.",
                        username,
                        code);
        }
    }

    private Optional<TerritoryId> findTerritory(RescuedAdministrator wanted) {
        return sql.of("select id from core.territory where siret = :siret")
                .with("siret", wanted.siret().value())
                .find(row -> row.id("id", TerritoryId::new));
    }
}
