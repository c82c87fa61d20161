package fr.ent.core.catalogue;

import fr.ent.core.InvalidInput;
import fr.ent.core.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * The place to which a resource belongs.
 *
 * @param schoolId of a school's own; none else
 */
public record ResourcePlace(ResourceOrigin origin, @Nullable SchoolId schoolId) {

    /** Refuses a school's resource without a school, and any other with one. */
    public ResourcePlace {
        if ((origin == ResourceOrigin.SCHOOL) != (schoolId != null)) {
            throw new InvalidInput("schoolId", schoolId == null ? "required" : "out-of-range");
        }
    }
}
