package fr.ent.core.founding;

import fr.ent.core.InvalidField;
import fr.ent.core.founding.FoundingOutcome.Refused;
import fr.ent.core.http.Problem;
import org.springframework.web.ErrorResponseException;

/** Refusals of foundings. */
final class FoundingProblems {

    /** The code is unknown, used or out of date. */
    static final String CODE_REFUSED = "404 core:founding-refused";

    private FoundingProblems() {}

    static ErrorResponseException of(Refused refusal) {
        return switch (refusal) {
            case FoundingOutcome.CodeRefused() -> Problem.of(CODE_REFUSED);
            case FoundingOutcome.HostTaken() -> Problem.invalid(new InvalidField("territory.host", "taken"));
            case FoundingOutcome.NumberTaken() -> Problem.invalid(new InvalidField("territory.siret", "taken"));
            case FoundingOutcome.FieldRefused(String field, String code) ->
                Problem.invalid(new InvalidField(field, code));
        };
    }
}
