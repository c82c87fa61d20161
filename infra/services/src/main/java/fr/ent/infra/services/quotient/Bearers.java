package fr.ent.infra.services.quotient;

import java.util.Set;

/** The people whom FranceConnect has given a token to. */
public interface Bearers {

    /** The answer of FranceConnect about a token. */
    sealed interface Bearer {}

    /**
     * Its bearer, who let these data be passed on.
     *
     * @param scopes as the token has them: {@code cnaf_enfants}
     */
    record Citizen(SimulatedRegister.AskedIdentity identity, Set<String> scopes) implements Bearer {
        public Citizen {
            scopes = Set.copyOf(scopes);
        }
    }

    enum UnknownBearer implements Bearer {
        /** No token of FranceConnect's. */
        MALFORMED,
        /** One that FranceConnect doesn't know, or no longer. */
        UNKNOWN_OR_EXPIRED
    }

    Bearer of(String token);
}
