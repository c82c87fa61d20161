package fr.ent.core.access;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as {@code core.arrival_of} answers it; rights follow from what is granted, from whose guardian it is and from the
 * class it attends. What there is none of is left out.
 *
 * @param guardian of anybody, be it a child that has left or that this person is barred from
 */
record KnownPerson(
        TerritoryId territory,
        PersonId id,
        String givenName,
        String familyName,
        @Nullable List<Grant> grants,
        @Nullable ClassView attended,
        boolean guardian,
        @Nullable List<ChildView> children,
        @Nullable List<KnownLeaving> leaving,
        @Nullable List<KnownHousehold> households) {

    Viewer viewer() {
        return new Viewer(
                territory,
                new PersonName(id, givenName, familyName),
                roles(),
                all(children),
                classes(),
                homes(),
                days());
    }

    private Set<RoleGrant> roles() {
        Set<RoleGrant> roles = new HashSet<>();
        all(grants).forEach(one -> roles.add(new RoleGrant(one.role(), one.scopeType(), one.scopeId())));
        if (attended != null) {
            roles.add(new RoleGrant(
                    Role.PUPIL, RoleGrant.ScopeType.CLASS, attended.id().value()));
        }
        if (guardian) {
            roles.add(new RoleGrant(Role.GUARDIAN, RoleGrant.ScopeType.TERRITORY, territory.value()));
        }
        all(children)
                .forEach(child -> roles.add(new RoleGrant(
                        Role.GUARDIAN,
                        RoleGrant.ScopeType.SCHOOL,
                        child.schoolId().value())));
        return roles;
    }

    private List<ClassView> classes() {
        return Stream.concat(all(grants).stream().flatMap(Grant::taught), Stream.ofNullable(attended))
                .distinct()
                .sorted(Comparator.comparing(ClassView::name))
                .toList();
    }

    private List<HouseholdView> homes() {
        return all(households).stream()
                .map(KnownHousehold::view)
                .sorted(Comparator.comparing(HouseholdView::name)
                        .thenComparing(home -> home.id().toString()))
                .toList();
    }

    private Map<ChildId, LocalDate> days() {
        return all(leaving).stream().collect(Collectors.toMap(KnownLeaving::childId, KnownLeaving::leavesOn));
    }

    private static <T> List<T> all(@Nullable List<T> known) {
        return known == null ? List.of() : known;
    }

    /** An own child who is about to leave, and the first day away. */
    record KnownLeaving(ChildId childId, LocalDate leavesOn) {}

    /** A role granted; with the class, where it holds for one. */
    record Grant(
            Role role,
            RoleGrant.ScopeType scopeType,
            UUID scopeId,
            @Nullable String className,
            @Nullable SchoolId schoolId) {
        Stream<ClassView> taught() {
            return role != Role.TEACHER || className == null || schoolId == null
                    ? Stream.empty()
                    : Stream.of(new ClassView(new ClassId(scopeId), className, schoolId));
        }
    }
}
