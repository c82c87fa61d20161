package fr.ent.core.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A route that is safe to repeat on a poor network. It runs in one transaction; a refusal takes back all that was
 * written. With the header {@code Idempotency-Key} its answer is kept, and the same key of the same account gets it again,
 * refusals included. Such a route takes a {@code Viewer} and answers a {@code ResponseEntity}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /** The header that carries the key: 1 to 100 letters, digits and signs of ASCII. */
    String KEY = "Idempotency-Key";

    /** The key is empty, longer than 100 characters, or holds others than letters, digits and signs of ASCII. */
    String BAD_KEY = "400 core:bad-idempotency-key";

    /** The key came with another request before. */
    String KEY_REUSED = "422 core:idempotency-key-reused";
}
