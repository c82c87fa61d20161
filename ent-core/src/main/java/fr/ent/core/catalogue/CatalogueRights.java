package fr.ent.core.catalogue;

import fr.ent.core.ClassView;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Says who reads the catalogue and who keeps which part of it. Families and pupils read what was sent to them, and nothing
 * else; the town hall reads nothing of a school's own.
 */
@Component
public class CatalogueRights {

    /** The town hall and its librarians keep what is the town's; teachers of a school and its head keep what is the school's. */
    public boolean mayKeep(Viewer viewer, ResourcePlace place) {
        SchoolId school = place.schoolId();
        return school == null ? keepsTown(viewer) : worksAt(viewer, school);
    }

    /** Whether somebody keeps what is the town's. */
    public boolean keepsTown(Viewer viewer) {
        return viewer.servesTown() || viewer.holds(Role.LIBRARIAN);
    }

    public boolean mayRead(Viewer viewer, ResourcePlace place) {
        SchoolId school = place.schoolId();
        return school == null || worksAt(viewer, school);
    }

    /** Whether somebody teaches at a school or heads it. */
    public boolean worksAt(Viewer viewer, SchoolId school) {
        return listSchools(viewer).contains(school);
    }

    /** The schools where somebody teaches, or which they head. */
    public Set<SchoolId> listSchools(Viewer viewer) {
        return Stream.concat(
                        viewer.classes().stream()
                                .filter(one -> viewer.teaches(one.id()))
                                .map(ClassView::schoolId),
                        viewer.roles().stream()
                                .filter(grant -> grant.role() == Role.HEAD && grant.scopeType() == ScopeType.SCHOOL)
                                .map(grant -> new SchoolId(grant.scopeId())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
