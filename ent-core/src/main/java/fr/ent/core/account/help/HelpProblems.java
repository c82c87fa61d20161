package fr.ent.core.account.help;

import fr.ent.core.account.help.HelpOutcome.Refused;
import fr.ent.core.http.Problem;
import org.springframework.web.ErrorResponseException;

/** Refusals of help with accounts. */
final class HelpProblems {

    /** It is the viewer's own family: a colleague does it. */
    static final String OWN_FAMILY = "403 core:own-family";

    /** The person uses no account, or none with a password. */
    static final String NO_ACCOUNT = "409 core:no-account";

    /** Nobody else could let people in any more: another administrator without an end is needed first. */
    static final String LAST_ADMINISTRATOR = "409 core:last-administrator";

    private HelpProblems() {}

    static ErrorResponseException of(Refused refusal) {
        return switch (refusal) {
            case HelpOutcome.NotTheirs() -> Problem.notFound();
            case HelpOutcome.OwnFamily() -> Problem.of(OWN_FAMILY);
            case HelpOutcome.LastAdministrator() -> Problem.of(LAST_ADMINISTRATOR);
            case HelpOutcome.NoAccount() -> Problem.of(NO_ACCOUNT);
        };
    }
}
