package fr.ent.core.account;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * A role of the staff.
 *
 * @param schoolId none for a role in the whole territory
 * @param className empty for a role in more than a class
 */
public record HeldRole(Role role, @Nullable SchoolId schoolId, String className) {}
