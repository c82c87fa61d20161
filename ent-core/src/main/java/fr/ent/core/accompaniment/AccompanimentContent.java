package fr.ent.core.accompaniment;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.InvalidInput;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The class or the pupils who are accompanied.
 *
 * @param classId the class of an ATSEM; nothing for the others
 * @param childIds the pupils of an AESH or of somebody of the RASED, thirty at most; none for an ATSEM
 */
record AccompanimentContent(
        @NotNull AccompanimentKind kind,
        @Nullable ClassId classId,
        @NotNull @Size(max = 30) List<@NotNull ChildId> childIds) {

    AccompanimentContent {
        childIds = childIds.stream().distinct().toList();
        if (kind.isOfClass() == (classId == null)) {
            throw new InvalidInput("classId", classId == null ? "required" : "unexpected");
        }
        if (kind.isOfClass() != childIds.isEmpty()) {
            throw new InvalidInput("childIds", childIds.isEmpty() ? "required" : "unexpected");
        }
    }

    /** Where the right holds: the class, or the school. */
    UUID place(UUID school) {
        return classId == null ? school : classId.value();
    }
}
