package fr.ent.core.account;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import java.util.List;

/**
 * Somebody who has an account, or could have one.
 *
 * @param attends the school that a pupil goes to; empty for all others
 * @param roles those of the staff
 * @param asked those that wait for the yes of another administrator
 * @param children whom the person is a guardian of, barred or not
 * @param schools those of the children from whom no court bars the person
 */
public record Holder(
        PersonName name,
        List<SchoolId> attends,
        List<HeldRole> roles,
        List<Role> asked,
        List<ChildId> children,
        List<SchoolId> schools) {

    public Holder {
        attends = List.copyOf(attends);
        roles = List.copyOf(roles);
        asked = List.copyOf(asked);
        children = List.copyOf(children);
        schools = List.copyOf(schools);
    }

    public PersonId person() {
        return name.id();
    }

    public boolean isPupil() {
        return !attends.isEmpty();
    }

    public boolean isStaff() {
        return !roles.isEmpty();
    }

    /** Whether the person holds a right of the staff, or will with the yes of another administrator. */
    boolean isToBeStaff() {
        return isStaff() || !asked.isEmpty();
    }

    public boolean isGuardian() {
        return !children.isEmpty();
    }

    boolean holds(Role role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }

    boolean heads(SchoolId school) {
        return roles.stream().anyMatch(held -> held.role() == Role.HEAD && school.equals(held.schoolId()));
    }
}
