package fr.ent.core.account;

import java.net.URI;

/** The origins of the product that the identity provider sends people back to. */
public interface SignInOrigins {

    /**
     * Lets people sign in and out at an origin such as {@code https://ecoles.valmarin.fr}, from now on; nothing happens when
     * they may already. It throws the 503 of {@link Accounts} when the provider doesn't answer.
     */
    void allow(URI origin);

    /** Sends nobody back to a host any more, by whichever scheme and port; the same 503. */
    void forbid(String host);
}
