package fr.ent.core.founding;

import java.time.Instant;

/** A code was made by this copy of the product, which alone can print it. */
public record FoundingCodeIssued(FoundingCode code, Instant expiresAt) {}
