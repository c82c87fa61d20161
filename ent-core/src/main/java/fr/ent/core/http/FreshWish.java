package fr.ent.core.http;

/**
 * The body of a request that asks for a fresh sign-in only when it says something that lets somebody in. It is looked at before
 * the route, so that a refusal isn't kept as the answer to an {@link Idempotent} request.
 */
public interface FreshWish {

    boolean asksFreshSignIn();
}
