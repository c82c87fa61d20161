package fr.ent.core.account.invitation;

import fr.ent.core.account.CodesElsewhere;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.invitation.AcceptOutcome.Accepted;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Invitations in the hands of those who were invited. A code comes in a body, never in an address. */
@RestController
class PublicInvitationsController {

    private static final int TRIES = 20;
    private static final Duration PER = Duration.ofMinutes(10);

    private final ReadInvitation readInvitation;
    private final AcceptInvitation acceptInvitation;
    private final InvitationTrail trail;
    private final CodesElsewhere elsewhere;
    private final RateLimits limits;

    PublicInvitationsController(
            ReadInvitation readInvitation,
            AcceptInvitation acceptInvitation,
            InvitationTrail trail,
            CodesElsewhere elsewhere,
            RateLimits limits) {
        this.readInvitation = readInvitation;
        this.acceptInvitation = acceptInvitation;
        this.trail = trail;
        this.elsewhere = elsewhere;
        this.limits = limits;
    }

    /** Reads whom an invitation is for, by its code. Twenty codes may be tried in ten minutes, uses counted in. */
    @PostMapping("/api/public/invitations/read")
    @AllowedToPublic
    @Refuses({InvitationProblems.REFUSED, InvitationProblems.ELSEWHERE})
    ReadInvitation.InvitedPerson read(@RequestBody @Valid InvitationCode body, HttpServletRequest request) {
        OneTimeCode code = typed(body.code(), request);
        return readInvitation.find(code).orElseThrow(() -> refused(code));
    }

    /**
     * Makes the account that awaits the invited person theirs, with this password. The code works once; the address that an
     * invitation was mailed to is known as the person's from then on.
     */
    @PostMapping("/api/public/invitations/accept")
    @AllowedToPublic
    @Refuses({InvitationProblems.REFUSED, InvitationProblems.ELSEWHERE})
    OwnAccount accept(@RequestBody @Valid ChosenPassword body, HttpServletRequest request) {
        OneTimeCode code = typed(body.code(), request);
        return switch (acceptInvitation.accept(code, body.password())) {
            case Accepted(var person, var account) -> new OwnAccount(account.username());
            case AcceptOutcome.CodeRefused() -> throw refused(code);
            case AcceptOutcome.FieldRefused refusal -> throw InvitationProblems.of(refusal);
        };
    }

    private OneTimeCode typed(String text, HttpServletRequest request) {
        limits.take("invitation-code", ClientAddress.of(request).value(), TRIES, PER);
        return OneTimeCode.typed(text).orElseThrow(() -> {
            trail.refused();
            return Problem.of(InvitationProblems.REFUSED);
        });
    }

    private RuntimeException refused(OneTimeCode code) {
        trail.refused();
        return elsewhere
                .findHost(code)
                .map(InvitationProblems::elsewhere)
                .orElseGet(() -> Problem.of(InvitationProblems.REFUSED));
    }

    /** A code as it was typed, or as the link carried it. */
    record InvitationCode(@NotBlank @OneLine(max = 100) String code) {

        /** Never the code: this is what logs get. */
        @Override
        public String toString() {
            return "InvitationCode";
        }
    }

    /** A code, and the password that the person chose. */
    record ChosenPassword(
            @NotBlank @OneLine(max = 100) String code,
            @NotBlank @OneLine(max = 128) String password) {

        /** Never the password: this is what logs get. */
        @Override
        public String toString() {
            return "ChosenPassword";
        }
    }

    /** The name to sign in with. */
    record OwnAccount(String username) {}
}
