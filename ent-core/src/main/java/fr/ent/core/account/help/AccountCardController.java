package fr.ent.core.account.help;

import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.TERRITORY_ADMINISTRATOR;
import static fr.ent.core.Role.TOWN_AGENT;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.account.AccountRights;
import fr.ent.core.account.Holder;
import fr.ent.core.account.Holders;
import fr.ent.core.account.help.HeldAccounts.HeldAccount;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of a person, as they are seen at the counter. */
@RestController
class AccountCardController {

    private final Holders holders;
    private final AccountRights rights;
    private final HeldAccounts held;
    private final HelpTrail trail;

    AccountCardController(Holders holders, AccountRights rights, HeldAccounts held, HelpTrail trail) {
        this.holders = holders;
        this.rights = rights;
        this.held = held;
        this.trail = trail;
    }

    /** Reads the accounts that a person uses; none of the own family's. The audit trail keeps each reading. */
    @GetMapping("/api/core/accounts/{personId}")
    @BulkReading(BulkKind.FAMILY_FILES)
    @AllowedTo({HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    AccountCard read(@PathVariable PersonId personId, Viewer viewer) {
        Holder holder = holders.find(personId)
                .filter(known -> rights.mayHelp(viewer, known))
                .orElseThrow(Problem::notFound);
        boolean own = rights.isOwnFamily(viewer, holder);
        trail.record("account.read", personId, viewer, Map.of());
        return new AccountCard(
                holder.name(),
                own
                        ? List.of()
                        : held.listOf(personId).stream()
                                .map(AccountCardController::line)
                                .toList(),
                !holder.isStaff() && !holder.schools().isEmpty(),
                own);
    }

    static AccountLine line(HeldAccount account) {
        return new AccountLine(
                account.hasPassword() ? account.account().username() : "",
                AccountKind.of(account),
                account.email(),
                account.since());
    }

    /**
     * A person's accounts.
     *
     * @param accounts none of the own family's, for which a colleague helps
     * @param guardian whether a letter with a code can be printed for them
     * @param ownFamily whether a colleague has to help
     */
    record AccountCard(PersonName person, List<AccountLine> accounts, boolean guardian, boolean ownFamily) {

        AccountCard {
            accounts = List.copyOf(accounts);
        }
    }

    /**
     * One of them.
     *
     * @param username empty where another provider vouches
     * @param email empty as long as no address is verified
     */
    record AccountLine(String username, AccountKind kind, String email, Instant since) {}

    /** How it is signed in to. */
    enum AccountKind {
        PASSWORD,
        FRANCECONNECT,
        PROCONNECT,
        EDUCONNECT;

        private static AccountKind of(HeldAccount account) {
            return switch (account.origin()) {
                case PASSWORD -> PASSWORD;
                case FRANCECONNECT -> FRANCECONNECT;
                case PROCONNECT -> PROCONNECT;
                case EDUCONNECT -> EDUCONNECT;
            };
        }
    }
}
