package fr.ent.core.account.claim;

import fr.ent.core.InvalidField;
import fr.ent.core.account.claim.ClaimOutcome.Refused;
import fr.ent.core.http.Problem;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.ErrorResponseException;

/** Refusals of codes and of the letters that carry them. */
final class ClaimProblems {

    /** Nobody is signed in. */
    static final String NOT_SIGNED_IN = "401 core:not-signed-in";

    /** The code is unknown, used or out of date. */
    static final String CODE_REFUSED = "404 core:claim-refused";

    /** The code is good at the {@code host} of another town. */
    static final String CODE_ELSEWHERE = "409 core:code-elsewhere";

    /** The account, or the person, has its tie already, or the person works for the town or a school meanwhile. */
    static final String ALREADY_TIED = "409 core:already-tied";

    /** The account stands for somebody of another {@code town}: this letter opens one with a password, once signed out. */
    static final String TIED_ELSEWHERE = "409 core:tied-elsewhere";

    /** It is the own family of whoever would answer: a colleague does it. */
    static final String OWN_FAMILY = "403 core:own-family";

    /** Every guardian of the class has an account, or is invited as a member of the staff. */
    static final String NO_LETTER_NEEDED = "409 core:no-letter-needed";

    private ClaimProblems() {}

    /** The account stands for somebody already, of another town if one is named. */
    static ErrorResponseException tied(Optional<String> elsewhere) {
        return elsewhere
                .map(town -> Problem.of(TIED_ELSEWHERE, Map.of("town", town)))
                .orElseGet(() -> Problem.of(ALREADY_TIED));
    }

    static ErrorResponseException of(Refused refusal) {
        return switch (refusal) {
            case ClaimOutcome.CodeRefused() -> Problem.of(CODE_REFUSED);
            case ClaimOutcome.CodeElsewhere(String host) -> Problem.of(CODE_ELSEWHERE, Map.of("host", host));
            case ClaimOutcome.AlreadyTied() -> Problem.of(ALREADY_TIED);
            case ClaimOutcome.FieldRefused(String field, String code) -> Problem.invalid(new InvalidField(field, code));
        };
    }

    static ErrorResponseException of(LetterOutcome.Refused refusal) {
        return switch (refusal) {
            case LetterOutcome.NotTheirs() -> Problem.notFound();
            case LetterOutcome.OwnFamily() -> Problem.of(OWN_FAMILY);
            case LetterOutcome.NotNeeded() -> Problem.of(NO_LETTER_NEEDED);
        };
    }
}
