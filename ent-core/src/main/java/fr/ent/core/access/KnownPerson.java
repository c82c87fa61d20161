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
import java.util.Objects;
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
        List<Grant> taught =
                all(grants).stream().filter(Grant::isToTeach).distinct().toList();
        return Stream.concat(taught.stream().map(one -> one.taughtAmong(taught)), Stream.ofNullable(attended))
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

    /** A role granted; with the class and its school year, where it holds for one. */
    record Grant(
            Role role,
            RoleGrant.ScopeType scopeType,
            UUID scopeId,
            @Nullable String className,
            @Nullable SchoolId schoolId,
            @Nullable String year) {

        boolean isToTeach() {
            return role == Role.TEACHER && className != null && schoolId != null;
        }

        /** The class; with its year, where another of these classes is called the same. */
        ClassView taughtAmong(List<Grant> taught) {
            boolean alone = taught.stream()
                            .filter(other -> Objects.equals(other.schoolId, schoolId)
                                    && Objects.equals(other.className, className))
                            .map(Grant::scopeId)
                            .distinct()
                            .count()
                    == 1;
            String name = Objects.requireNonNull(className);
            return new ClassView(
                    new ClassId(scopeId),
                    alone || year == null ? name : "%s (%s)".formatted(name, year),
                    Objects.requireNonNull(schoolId));
        }
    }
}
