package fr.ent.core.account.keycloak;

import fr.ent.core.account.OpeningOutcome;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Keycloak's 400: a password its policy refuses, an address it can't read, or something that we shouldn't have sent. */
final class RefusedUser extends RuntimeException {

    private static final Map<String, String> CODES = Map.of(
            "invalidPasswordMinLengthMessage", "too-short",
            "invalidPasswordNotUsernameMessage", "same-as-username",
            "invalidPasswordBlacklistedMessage", "too-common");

    private final String field;
    private final String error;

    private RefusedUser(String field, String error) {
        super("Keycloak refused a user's " + field + ": " + error);
        this.field = field;
        this.error = error;
    }

    static RefusedUser from(Response answer) {
        Map<String, Object> body = answer.readEntity(new GenericType<>() {});
        String error = String.valueOf(body.getOrDefault("error", body.get("errorMessage")));
        return new RefusedUser(
                error.startsWith("invalidPassword") ? "password" : String.valueOf(body.get("field")), error);
    }

    /**
     * The same in our words.
     *
     * @throws RefusedUser when it isn't the person's matter
     */
    OpeningOutcome.Refused opening() {
        return switch (field) {
            case "password" -> new OpeningOutcome.Refused(field, CODES.getOrDefault(error, "refused"));
            case "email" -> new OpeningOutcome.Refused(field, "email");
            default -> throw this;
        };
    }
}
