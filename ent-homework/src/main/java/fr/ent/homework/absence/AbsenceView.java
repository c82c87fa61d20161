package fr.ent.homework.absence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ChildId;
import fr.ent.core.PersonName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A declared absence as a family sees it.
 *
 * @param by the guardian who declared it; none once gone from the territory, or if the school wrote it down
 * @param bySchool whether the school wrote it down as it heard it
 * @param withdrawable whether the reader may take it back
 */
record AbsenceView(
        AbsenceId id,
        ChildId childId,
        @JsonUnwrapped AbsenceContent content,
        @Nullable PersonName by,
        Instant declaredAt,
        boolean bySchool,
        boolean withdrawable) {}
