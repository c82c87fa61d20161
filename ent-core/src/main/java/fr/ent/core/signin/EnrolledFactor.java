package fr.ent.core.signin;

import java.time.Instant;

/**
 * A second factor that an account has.
 *
 * @param id its own at the identity provider
 * @param label as its owner named it; may be empty
 */
public record EnrolledFactor(String id, SecondFactor kind, String label, Instant madeAt) {}
