package fr.ent.core.rights;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The strongest right that waits for the answer of another administrator.
 *
 * @param until the last day; nothing without an end
 * @param asker the name of who asked
 */
record RightRequestView(
        RightId id,
        PersonName person,
        @Nullable LocalDate until,
        PersonId askedBy,
        @Nullable String asker,
        Instant askedAt) {}
