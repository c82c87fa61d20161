package fr.ent.core.signin;

import java.util.List;

/** The second factors of accounts, as the identity provider keeps them. */
public interface SecondFactors {

    /**
     * Those that an account has; the directory keeps whether there are any. Over the network; throws a 503 when the provider
     * doesn't answer.
     */
    List<EnrolledFactor> list(String subject);
}
