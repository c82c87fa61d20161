package fr.ent.core.account.claim;

import fr.ent.core.InvalidField;
import fr.ent.core.account.claim.Claiming.AlreadyTied;
import fr.ent.core.account.claim.Claiming.CodeRefused;
import fr.ent.core.account.claim.Claiming.FieldRefused;
import fr.ent.core.account.claim.Claiming.Tied;
import fr.ent.core.http.Problem;
import org.springframework.http.HttpStatus;

/** How refusals of a code are answered. */
final class ClaimProblems {

    private ClaimProblems() {}

    static Tied tiedOrThrow(Claiming outcome) {
        return switch (outcome) {
            case Tied tied -> tied;
            case CodeRefused() -> throw Problem.of(HttpStatus.NOT_FOUND, "core", "claim-refused");
            case AlreadyTied() -> throw Problem.of(HttpStatus.CONFLICT, "core", "already-tied");
            case FieldRefused(String field, String code) -> throw Problem.invalid(new InvalidField(field, code));
        };
    }
}
