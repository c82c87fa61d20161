package fr.ent.core.statistics;

import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody used a part of the product within an hour; whatever they did in it counts once. Stays in memory until it is
 * counted.
 *
 * @param schools those of the role in which it was used
 */
record Use(
        TerritoryId territory,
        PersonId person,
        Role role,
        Set<SchoolId> schools,
        @Nullable UsedModule module,
        DeviceClass device,
        Instant hour) {

    /** The order in which somebody who is several things is taken for one of those that a route is for. */
    private static final List<Role> ORDER = List.of(
            Role.PUPIL,
            Role.HEAD,
            Role.TEACHER,
            Role.TERRITORY_ADMINISTRATOR,
            Role.TOWN_AGENT,
            Role.ANIMATOR,
            Role.ELECTED,
            Role.LIBRARIAN,
            Role.ATSEM,
            Role.AESH,
            Role.RASED,
            Role.GUARDIAN);

    /** @param routeFor the roles that a route is for; none when it is for everybody */
    static Optional<Role> roleOf(Viewer viewer, Role... routeFor) {
        return ORDER.stream()
                .filter(viewer::holds)
                .filter(role -> routeFor.length == 0 || Arrays.asList(routeFor).contains(role))
                .findFirst();
    }

    static Set<SchoolId> schoolsOf(Viewer viewer, Role role) {
        Stream<SchoolId> schools = switch (role) {
            case GUARDIAN -> viewer.children().stream().map(ChildView::schoolId);
            case PUPIL, TEACHER -> viewer.classes().stream().map(ClassView::schoolId);
            case HEAD, ANIMATOR, AESH, RASED ->
                viewer.roles().stream()
                        .filter(grant -> grant.role() == role && grant.scopeType() == ScopeType.SCHOOL)
                        .map(RoleGrant::scopeId)
                        .map(SchoolId::new);
            case TOWN_AGENT, TERRITORY_ADMINISTRATOR, ELECTED, LIBRARIAN, ATSEM -> Stream.empty();
        };
        return schools.collect(Collectors.toUnmodifiableSet());
    }
}
