package fr.ent.core.account.help;

import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.TERRITORY_ADMINISTRATOR;
import static fr.ent.core.Role.TOWN_AGENT;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.help.AccountCardController.AccountLine;
import fr.ent.core.account.help.CounterPasswords.GivenPassword;
import fr.ent.core.account.help.HelpOutcome.Helped;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Help with somebody's account, at the counter. */
@RestController
@RequestMapping("/api/core/accounts/{personId}")
class AccountHelpController {

    private final ResetAccount resetAccount;
    private final UntieAccount untieAccount;
    private final SignOutPeople signOutPeople;
    private final HelpLimit limit;

    AccountHelpController(
            ResetAccount resetAccount, UntieAccount untieAccount, SignOutPeople signOutPeople, HelpLimit limit) {
        this.resetAccount = resetAccount;
        this.untieAccount = untieAccount;
        this.signOutPeople = signOutPeople;
        this.limit = limit;
    }

    /**
     * Gives a person whose identity was seen a password for one sign-in within a week, which only this answer shows. Whoever is
     * in is signed out, a verified address is forgotten, all that the account sent and nobody used loses its force, and the owner
     * is told. The person's other accounts, which the answer names, open as before. A right that waits for a yes counts
     * as held, and one that the viewer couldn't help with ends the password. Never about the own family; 60 times an hour.
     */
    @FreshSignIn
    @PostMapping("/reset")
    @AllowedTo({HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    @Refuses({HelpProblems.OWN_FAMILY, HelpProblems.NO_ACCOUNT})
    @Answers
    ResponseEntity<OneTimePassword> reset(
            @PathVariable PersonId personId, @RequestBody @Valid SeenIdentity seen, Viewer viewer) {
        limit.take(viewer);
        Helped helped = done(resetAccount.reset(personId, viewer));
        GivenPassword given = Objects.requireNonNull(helped.password());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new OneTimePassword(
                        Objects.requireNonNull(helped.account()).username(),
                        given.password(),
                        given.expiresAt(),
                        helped.others().stream()
                                .map(AccountCardController::line)
                                .toList()));
    }

    /**
     * Undoes a wrong tie: no account stands for this person any more, and whoever used one loses the children at once. A new
     * letter ties the right account. Never about the own family, nor the last administrator; 60 times an hour.
     */
    @FreshSignIn
    @PostMapping("/untie")
    @AllowedTo({HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({HelpProblems.OWN_FAMILY, HelpProblems.NO_ACCOUNT, HelpProblems.LAST_ADMINISTRATOR})
    void untie(@PathVariable PersonId personId, @RequestBody @Valid SeenIdentity seen, Viewer viewer) {
        limit.take(viewer);
        done(untieAccount.untie(personId, viewer));
    }

    /** Signs a person out wherever they are signed in, within seconds. Never about the own family; 60 times an hour. */
    @PostMapping("/sign-out")
    @AllowedTo({HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(HelpProblems.OWN_FAMILY)
    void signOut(@PathVariable PersonId personId, Viewer viewer) {
        limit.take(viewer);
        done(signOutPeople.signOut(personId, viewer));
    }

    private static Helped done(HelpOutcome outcome) {
        return switch (outcome) {
            case Helped helped -> helped;
            case HelpOutcome.Refused refusal -> throw HelpProblems.of(refusal);
        };
    }

    /** The word of who helps that the identity of the person was seen. */
    record SeenIdentity(@AssertTrue boolean identitySeen) {}

    /**
     * The password for one sign-in; nobody signs in with it from {@code expiresAt} on.
     *
     * @param others the accounts of this person that open as before
     */
    record OneTimePassword(String username, String password, Instant expiresAt, List<AccountLine> others) {

        OneTimePassword {
            others = List.copyOf(others);
        }

        /** Never the password: this is what logs get. */
        @Override
        public String toString() {
            return "OneTimePassword";
        }
    }
}
