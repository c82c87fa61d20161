package fr.ent.core.account.claim;

import fr.ent.core.Viewers;
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
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Claims of people who are signed in with an account that the directory doesn't know. */
@RestController
class ClaimsController {

    private final ClaimPerson claimPerson;
    private final ClaimLimits limits;
    private final Viewers viewers;
    private final Accounts accounts;

    ClaimsController(ClaimPerson claimPerson, ClaimLimits limits, Viewers viewers, Accounts accounts) {
        this.claimPerson = claimPerson;
        this.limits = limits;
        this.viewers = viewers;
        this.accounts = accounts;
    }

    /**
     * Ties the signed-in account to the person to whom the claim code was sent. No role is asked for: the directory
     * doesn't know this account yet.
     */
    @PostMapping("/api/core/claims")
    @AllowedToPublic
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({
        ClaimProblems.NOT_SIGNED_IN,
        ClaimProblems.CODE_REFUSED,
        ClaimProblems.CODE_ELSEWHERE,
        ClaimProblems.ALREADY_TIED
    })
    void claim(@RequestBody @Valid TypedCode body, @Nullable Principal signedIn, HttpServletRequest request) {
        if (signedIn == null) {
            throw Problem.of(ClaimProblems.NOT_SIGNED_IN);
        }
        String subject = signedIn.getName();
        limits.takeForAccount(subject);
        limits.takeForAddress(request);
        if (viewers.findTie(subject).isPresent()) {
            throw Problem.of(ClaimProblems.ALREADY_TIED);
        }
        OpeningOutcome own = accounts.findBySubject(subject)
                .map(account -> new Opened(account, Origin.ADOPTED))
                .orElseThrow(Problem::notFound);
        switch (claimPerson.claim(body.code(), subject, person -> own)) {
            case ClaimOutcome.Tied tied -> {}
            case ClaimOutcome.Refused refusal -> throw ClaimProblems.of(refusal);
        }
    }

    /** A code as typed. */
    record TypedCode(@NotBlank @OneLine(max = 100) String code) {}
}
