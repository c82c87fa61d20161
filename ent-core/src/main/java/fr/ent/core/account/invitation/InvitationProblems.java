package fr.ent.core.account.invitation;

import fr.ent.core.InvalidField;
import fr.ent.core.account.invitation.InvitationOutcome.Refused;
import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of invitations. */
final class InvitationProblems {

    /** The code is unknown, used, withdrawn or out of date. */
    static final String REFUSED = "404 core:invitation-refused";

    /** The code is good at the {@code host} of another town. */
    static final String ELSEWHERE = "409 core:code-elsewhere";

    /** Everybody named has an account that they use. */
    static final String ALL_IN = "409 core:staff-all-in";

    /** This installation sends no mail; print the letters. */
    static final String NO_MAIL = "409 core:no-mail";

    /** The territory has no host of its own that a mail could name; print the letters. */
    static final String NO_HOST = "409 core:no-host";

    private InvitationProblems() {}

    static ErrorResponseException of(Refused refusal) {
        return switch (refusal) {
            case InvitationOutcome.NotTheirs() -> Problem.notFound();
            case InvitationOutcome.AllIn() -> Problem.of(ALL_IN);
            case InvitationOutcome.NoMail() -> Problem.of(NO_MAIL);
            case InvitationOutcome.NoHost() -> Problem.of(NO_HOST);
        };
    }

    static ErrorResponseException of(AcceptOutcome.Refused refusal) {
        return switch (refusal) {
            case AcceptOutcome.CodeRefused() -> Problem.of(REFUSED);
            case AcceptOutcome.FieldRefused(String field, String code) ->
                Problem.invalid(new InvalidField(field, code));
        };
    }

    static ErrorResponseException elsewhere(String host) {
        return Problem.of(ELSEWHERE, Map.of("host", host));
    }
}
