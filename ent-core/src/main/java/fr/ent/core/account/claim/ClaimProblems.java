package fr.ent.core.account.claim;

import fr.ent.core.InvalidField;
import fr.ent.core.account.claim.Claiming.Refused;
import fr.ent.core.http.Problem;
import org.springframework.web.ErrorResponseException;

/** Refusals of codes and of the letters that carry them. */
final class ClaimProblems {

    static final String NOT_SIGNED_IN = "401 core:not-signed-in";
    static final String CODE_REFUSED = "404 core:claim-refused";
    static final String ALREADY_TIED = "409 core:already-tied";
    static final String NO_LETTER_NEEDED = "409 core:no-letter-needed";

    private ClaimProblems() {}

    static ErrorResponseException of(Refused refusal) {
        return switch (refusal) {
            case Claiming.CodeRefused() -> Problem.of(CODE_REFUSED);
            case Claiming.AlreadyTied() -> Problem.of(ALREADY_TIED);
            case Claiming.FieldRefused(String field, String code) -> Problem.invalid(new InvalidField(field, code));
        };
    }
}
