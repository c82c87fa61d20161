package fr.ent.core.lti.service;

import fr.ent.core.http.Problem;
import fr.ent.core.lti.service.AccessOutcome.AccessRefusal;
import fr.ent.core.lti.service.TokenOutcome.TokenRefusal;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals to tools' programs. {@code error} is the word that OAuth has for it. */
public final class ServiceProblems {

    /** No token is given; {@code error} says why, as OAuth does. */
    public static final String NO_TOKEN = "400 core:lti-token-refused";

    /** The program isn't let in: it has no token that is good, or doesn't show who it is. */
    public static final String NOT_LET_IN = "401 core:lti-unauthorized";

    /** The token is for something else. */
    public static final String NO_SCOPE = "403 core:lti-scope";

    private ServiceProblems() {}

    static ErrorResponseException of(TokenRefusal refusal) {
        Map<String, String> facts = Map.of("error", refusal.name().toLowerCase(Locale.ROOT));
        return Problem.of(refusal == TokenRefusal.INVALID_CLIENT ? NOT_LET_IN : NO_TOKEN, facts);
    }

    /** The tool that was let in and the class, or the refusal. */
    public static AccessOutcome.Granted require(AccessOutcome outcome) {
        return switch (outcome) {
            case AccessOutcome.Granted granted -> granted;
            case AccessRefusal.NO_TOKEN -> throw Problem.of(NOT_LET_IN, Map.of("error", "invalid_token"));
            case AccessRefusal.NO_SCOPE -> throw Problem.of(NO_SCOPE, Map.of("error", "insufficient_scope"));
            case AccessRefusal.NO_COURSE -> throw Problem.notFound();
        };
    }
}
