package fr.ent.core.signin;

import java.util.Set;

/** The second factors of accounts, as the identity provider keeps them. */
public interface SecondFactors {

    /** Those that an account has. Over the network; throws a 503 when the provider doesn't answer. */
    Set<SecondFactor> list(String subject);

    /** Tells the owner of an account that it has another one. Keeps the trail. */
    void enrolled(String subject, SecondFactor enrolled);
}
