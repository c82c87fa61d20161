package fr.ent.core.signin;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The word of ProConnect about an agent.
 *
 * @param siret of the establishment that the agent works for, as its provider writes it
 * @param email the address at work
 */
public record AgentIdentity(String siret, String email) {

    /**
     * That of an account, if it comes from ProConnect.
     *
     * @param attributes the account's attribute of a name, null when it has none
     */
    public static Optional<AgentIdentity> of(Function<String, @Nullable String> attributes) {
        String siret = attributes.apply("pc_siret");
        String email = attributes.apply("pc_email");
        return siret == null || siret.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgentIdentity(siret, email == null ? "" : email));
    }
}
