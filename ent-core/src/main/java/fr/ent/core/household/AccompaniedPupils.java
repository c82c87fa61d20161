package fr.ent.core.household;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says whom a member of the staff accompanies now: an AESH and somebody of the RASED pupils, an ATSEM the class. */
@Component
public class AccompaniedPupils {

    private final Directory directory;
    private final OwnFamilies ownFamilies;
    private final Sql sql;
    private final Clock clock;

    AccompaniedPupils(Directory directory, OwnFamilies ownFamilies, Sql sql, Clock clock) {
        this.directory = directory;
        this.ownFamilies = ownFamilies;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The pupils of whoever holds one of these roles, by family name, as long as they are at the school where they were named, but
     * for those who are hidden from them at work. Three statements; none for all others.
     */
    public List<ChildView> list(Viewer viewer, Role... roles) {
        Set<Role> held = Stream.of(roles).filter(viewer::holds).collect(Collectors.toSet());
        if (held.isEmpty()) {
            return List.of();
        }
        OwnFamily own = ownFamilies.find(viewer);
        return directory.listChildren(named(viewer, held)).stream()
                .filter(pupil -> !own.hides(pupil.id()))
                .toList();
    }

    private List<ChildId> named(Viewer viewer, Set<Role> roles) {
        return sql.of("""
                        select distinct a.child_id from core.role_grant g
                        join core.accompanied_pupil a on a.territory_id = g.territory_id and a.grant_id = g.id
                        join core.pupil p
                          on p.territory_id = a.territory_id and p.id = a.child_id and p.school_id = g.scope_id
                        where g.person_id = :person and g.role = any(:roles) and g.starts_at <= :now and g.ends_at > :now""")
                .with("person", viewer.person())
                .texts("roles", roles)
                .with("now", clock.instant())
                .list(row -> row.id("child_id", ChildId::new));
    }

    /** One of all of them. */
    public Optional<ChildView> find(ChildId child, Viewer viewer) {
        return list(viewer, Role.AESH, Role.RASED).stream()
                .filter(pupil -> pupil.id().equals(child))
                .findFirst();
    }

    /** Whether the viewer is the ATSEM of the class, or accompanies a pupil who is in it. */
    public boolean areIn(ClassId schoolClass, Viewer viewer) {
        return viewer.helpsIn(schoolClass)
                || list(viewer, Role.AESH, Role.RASED).stream()
                        .anyMatch(pupil -> pupil.classId().equals(schoolClass));
    }
}
