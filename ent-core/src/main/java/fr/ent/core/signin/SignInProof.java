package fr.ent.core.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The sign-in that a request comes from, as far as the identity provider vouches for it.
 *
 * @param at when the person last showed who they are; long ago when that isn't known
 * @param secondFactor whether a second factor was given
 * @param way how the person can show it again
 */
public record SignInProof(Instant at, boolean secondFactor, SignInWay way) {

    /** No sign-in at all: it opens nothing that asks for one. */
    public static final SignInProof NONE = new SignInProof(Instant.EPOCH, false, SignInWay.PASSWORD);

    private static final String AWAITED = SignInProof.class.getName() + ".awaited";

    /** That of a request; {@link #NONE} when nobody has put one there. */
    public static SignInProof of(HttpServletRequest request) {
        return request.getAttribute(SignInProof.class.getName()) instanceof Supplier<?> proof
                        && proof.get() instanceof SignInProof known
                ? known
                : NONE;
    }

    /** Puts it on a request, which reads it only where a route asks. */
    public static void put(HttpServletRequest request, Supplier<SignInProof> proof) {
        request.setAttribute(SignInProof.class.getName(), proof);
    }

    /** Whether the person has a second factor and is still to give it. */
    public static boolean isAwaited(HttpServletRequest request) {
        return request.getAttribute(AWAITED) != null;
    }

    /** The person of this request has a second factor and is still to give it. */
    public static void await(HttpServletRequest request) {
        request.setAttribute(AWAITED, true);
    }

    /** Whether it is younger than that. */
    public boolean isFresh(Duration age, Instant now) {
        return at.isAfter(now.minus(age));
    }
}
