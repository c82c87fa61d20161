package fr.ent.core.account.claim;

import fr.ent.core.account.Accounts;
import fr.ent.core.account.OpeningOutcome;
import fr.ent.core.account.OpeningOutcome.Opened;
import fr.ent.core.account.OpeningOutcome.Origin;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Claims of people who are signed in with an account that the directory doesn't know. */
@RestController
class ClaimsController {

    private final ClaimPerson claimPerson;
    private final ClaimLimits limits;
    private final OwnTie ownTie;
    private final Accounts accounts;
    private final WaitingClaims waiting;

    ClaimsController(
            ClaimPerson claimPerson, ClaimLimits limits, OwnTie ownTie, Accounts accounts, WaitingClaims waiting) {
        this.claimPerson = claimPerson;
        this.limits = limits;
        this.ownTie = ownTie;
        this.accounts = accounts;
        this.waiting = waiting;
    }

    /**
     * Ties the signed-in account to the person to whom the claim code was sent. No role is asked for: the directory
     * doesn't know this account yet. Where FranceConnect or ÉduConnect gives quite another name, the claim waits for a word
     * of the town hall or the school; the code is used up all the same.
     */
    @PostMapping("/api/core/claims")
    @AllowedToPublic
    @Refuses({
        ClaimProblems.NOT_SIGNED_IN,
        ClaimProblems.CODE_REFUSED,
        ClaimProblems.CODE_ELSEWHERE,
        ClaimProblems.ALREADY_TIED,
        ClaimProblems.TIED_ELSEWHERE
    })
    OwnClaim claim(@RequestBody @Valid TypedCode body, @Nullable Principal signedIn, HttpServletRequest request) {
        String subject = subject(signedIn);
        limits.takeForAccount(subject);
        limits.takeForAddress(request);
        ownTie.find(subject).ifPresent(tie -> {
            throw ClaimProblems.tied(ownTie.findTownElsewhere(tie, request.getServerName()));
        });
        OpeningOutcome own = accounts.findBySubject(subject)
                .map(account -> new Opened(account, Origin.ADOPTED))
                .orElseThrow(Problem::notFound);
        return switch (claimPerson.claim(body.code(), subject, accounts.findIdentity(subject), person -> own)) {
            case ClaimOutcome.Tied tied -> new OwnClaim(ClaimState.TIED);
            case ClaimOutcome.Waits waits -> new OwnClaim(ClaimState.WAITING);
            case ClaimOutcome.Refused refusal -> throw ClaimProblems.of(refusal);
        };
    }

    /** Says how the claim of the signed-in account stands: a claim that waits for a word, or was refused. */
    @GetMapping("/api/core/claims/own")
    @AllowedToPublic
    @Refuses(ClaimProblems.NOT_SIGNED_IN)
    OwnClaim own(@Nullable Principal signedIn) {
        String subject = subject(signedIn);
        return ownTie.find(subject)
                .map(tie -> new OwnClaim(ClaimState.TIED))
                .or(() -> waiting.findOf(subject)
                        .map(claim ->
                                new OwnClaim(claim.refusedAt() == null ? ClaimState.WAITING : ClaimState.REFUSED)))
                .orElseGet(() -> new OwnClaim(ClaimState.NONE));
    }

    private static String subject(@Nullable Principal signedIn) {
        if (signedIn == null) {
            throw Problem.of(ClaimProblems.NOT_SIGNED_IN);
        }
        return signedIn.getName();
    }

    /** How the claim of an account stands. */
    record OwnClaim(ClaimState state) {}

    /** A code as typed. */
    record TypedCode(@NotBlank @OneLine(max = 100) String code) {

        /** Never the code: this is what logs get. */
        @Override
        public String toString() {
            return "TypedCode";
        }
    }
}
