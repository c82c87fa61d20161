package fr.ent.core.account.keycloak;

import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Keycloak's 400: a password its policy refuses, or something that we shouldn't have sent. */
final class RefusedUser extends RuntimeException {

    private static final Map<String, String> CODES = Map.of(
            "invalidPasswordMinLengthMessage", "too-short",
            "invalidPasswordNotUsernameMessage", "same-as-username");

    private final String error;

    private RefusedUser(String error) {
        super("Keycloak refused a user: " + error);
        this.error = error;
    }

    static RefusedUser from(Response answer) {
        Map<String, Object> body = answer.readEntity(new GenericType<>() {});
        return new RefusedUser(
                String.valueOf(body.getOrDefault("error", body.getOrDefault("errorMessage", "unknown"))));
    }

    /**
     * Why the password was refused, in our words.
     *
     * @throws RefusedUser when it wasn't about the password
     */
    String passwordCode() {
        if (!error.startsWith("invalidPassword")) {
            throw this;
        }
        return CODES.getOrDefault(error, "refused");
    }
}
