package fr.ent.core.lti.service;

import fr.ent.core.lti.LtiScope;
import java.util.Set;

/** How a program's question for a token ended. */
sealed interface TokenOutcome {

    record Issued(String token, Set<LtiScope> scopes) implements TokenOutcome {

        public Issued {
            scopes = Set.copyOf(scopes);
        }
    }

    /** A refusal by the word that OAuth has for it (RFC 6749, 5.2). */
    enum TokenRefusal implements TokenOutcome {
        UNSUPPORTED_GRANT_TYPE,
        INVALID_REQUEST,
        INVALID_CLIENT,
        INVALID_SCOPE
    }
}
