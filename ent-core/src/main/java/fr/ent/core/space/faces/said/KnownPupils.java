package fr.ent.core.space.faces.said;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.consent.OwnPupilRows;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.item.OpenItem;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The pupils whom somebody may name on pictures: those of the group in whose space they lie, and those of the schools of the space
 * and of the viewer's own.
 */
@Component
class KnownPupils {

    private final Directory directory;
    private final NamedPupils named;
    private final Sql sql;

    KnownPupils(Directory directory, NamedPupils named, Sql sql) {
        this.directory = directory;
        this.named = named;
        this.sql = sql;
    }

    /**
     * Those who were named before may have left meanwhile.
     *
     * @throws InvalidInput if somebody is no pupil whom the viewer may name
     */
    void require(Collection<ChildId> pupils, Set<ChildId> before, List<OpenItem> some, Viewer viewer) {
        Set<ChildId> unknown = new HashSet<>(pupils);
        unknown.removeAll(before);
        unknown.removeAll(listMembers(some));
        Set<SchoolId> schools = schools(some, viewer);
        directory.listChildren(unknown).stream()
                .filter(child -> viewer.servesTown() || schools.contains(child.schoolId()))
                .map(ChildView::id)
                .toList()
                .forEach(unknown::remove);
        named.listHidden(viewer).stream().filter(pupils::contains).forEach(unknown::add);
        if (!unknown.isEmpty()) {
            throw new InvalidInput("onPictures", "unknown");
        }
    }

    /**
     * Whether a child may be on pictures whom the viewer isn't told of: one of the class, school or group in whose space they lie, or of
     * the viewer's own classes, schools and groups, where pictures may go with what was said of them.
     */
    boolean mayMissSomebody(List<OpenItem> some, Viewer viewer) {
        Set<ChildId> hidden = named.listHidden(viewer);
        return !hidden.isEmpty()
                && (isSomebodyIn(some, hidden, viewer)
                        || directory.listChildren(hidden).stream()
                                .anyMatch(child -> viewer.teaches(child.classId()) || viewer.heads(child.schoolId())));
    }

    private boolean isSomebodyIn(List<OpenItem> some, Set<ChildId> hidden, Viewer viewer) {
        return sql.of("""
                                select count(*) from core.space s join core.pupil p on p.id = any(:hidden)
                                where (s.id = any(:spaces)
                                       or s.id in (select m.space_id from core.space_member m where m.person_id = :viewer))
                                  and (%s or s.school_id = p.school_id and p.left_on is null or exists (select from core.space_member m
                                                     where m.space_id = s.id and m.person_id = p.id))""".formatted(OwnPupilRows.OF_ITS_CLASS))
                        .ids("hidden", hidden)
                        .ids("spaces", some, one -> one.in().id())
                        .with("viewer", viewer.person())
                        .count()
                > 0;
    }

    private Set<ChildId> listMembers(List<OpenItem> some) {
        return sql.of("""
                        select m.person_id from core.space_member m join core.pupil p on p.id = m.person_id and p.left_on is null
                        where m.space_id = any(:spaces)""")
                .ids(
                        "spaces",
                        some.stream().map(one -> one.in().id()).distinct().toList())
                .set(row -> row.id("person_id", ChildId::new));
    }

    /** Those of the spaces, and those where the viewer teaches or that the viewer heads. */
    private static Set<SchoolId> schools(List<OpenItem> some, Viewer viewer) {
        return Stream.of(
                        some.stream()
                                .map(one -> one.in().space().owner().school())
                                .filter(Objects::nonNull),
                        viewer.classes().stream()
                                .filter(mine -> viewer.teaches(mine.id()))
                                .map(ClassView::schoolId),
                        viewer.roles().stream()
                                .filter(grant -> grant.role() == Role.HEAD)
                                .map(RoleGrant::scopeId)
                                .map(SchoolId::new))
                .flatMap(schools -> schools)
                .collect(Collectors.toSet());
    }
}
