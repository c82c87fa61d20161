package fr.ent.core.rights;

import fr.ent.core.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The strongest right, asked for by one administrator and waiting for another. */
record RightRequest(RightId id, PersonId person, @Nullable Instant endsAt, PersonId askedBy) {}
