package fr.ent.core.guardianship.bar;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.guardianship.bar.BarContent.BarKind;
import fr.ent.core.storage.FileId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision in force that bars a guardian from a child.
 *
 * @param barredBy who wrote it down
 */
record GuardianBar(
        GuardianBarId id,
        ChildId child,
        PersonId guardian,
        BarKind kind,
        LocalDate decidedOn,
        @Nullable LocalDate endsOn,
        @Nullable FileId paper,
        PersonId barredBy,
        Instant barredAt) {}
