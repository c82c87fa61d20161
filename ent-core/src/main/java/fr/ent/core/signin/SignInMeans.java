package fr.ent.core.signin;

import java.time.Instant;

/** The passwords and second factors with which owners of accounts sign in, as the identity provider has them. */
public interface SignInMeans {

    /**
     * Looks what an account has, when somebody comes back with it from the identity provider, and tells its owner of what is
     * new, whichever page it was made on. Keeps the trail. Over the network; throws a 503 when the provider doesn't answer.
     *
     * @param left when somebody left for the provider, by the provider's clock: of an account that was never looked at, what
     *     was made since is new
     */
    MetMeans meet(String subject, Instant left);
}
