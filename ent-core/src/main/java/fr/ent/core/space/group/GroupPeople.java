package fr.ent.core.space.group;

import static fr.ent.core.holding.HeldRights.held;

import fr.ent.core.ClassView;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.SpaceClock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The people whom somebody may choose for a group: colleagues of the own schools or of the town hall, and pupils of own classes. */
@Component
class GroupPeople {

    private static final int MOST = 1_000;

    private static final String CHOICE = """
            select n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name, k.name as class_name
            from core.person n
            left join core.pupil p on p.id = n.id and p.left_on is null
            left join core.school_class k on k.id = p.class_id
            where n.left_on is null and n.id <> :viewer
              and (p.class_id = any(:classes)
                   or exists (select from core.role_grant g
                              where g.person_id = n.id and\s""" + held("g") + """
                                and (g.scope_id = any(:schools)
                                     or g.scope_id in (select c.id from core.school_class c where c.school_id = any(:schools))
                                     or :town and (g.role = 'HEAD' or g.scope_type = 'TERRITORY'))))
            order by k.name nulls first, n.family_key, n.given_key limit\s""";

    private final Sql sql;
    private final OwnFamilies ownFamilies;
    private final SpaceClock clock;

    GroupPeople(Sql sql, OwnFamilies ownFamilies, SpaceClock clock) {
        this.sql = sql;
        this.ownFamilies = ownFamilies;
        this.clock = clock;
    }

    List<GroupPerson> list(Viewer viewer) {
        Set<SchoolId> schools = Stream.concat(
                        viewer.roles().stream()
                                .filter(grant -> grant.role() == Role.HEAD)
                                .map(RoleGrant::scopeId)
                                .map(SchoolId::new),
                        taught(viewer).map(ClassView::schoolId))
                .collect(Collectors.toSet());
        OwnFamily own = ownFamilies.find(viewer);
        return sql
                .of(CHOICE + MOST)
                .with("viewer", viewer.person())
                .with("now", clock.now())
                .with("town", viewer.servesTown())
                .ids("classes", taught(viewer).toList(), ClassView::id)
                .ids("schools", schools)
                .list(row -> new GroupPerson(
                        row.id("id", PersonId::new),
                        row.text("given_name"),
                        row.text("family_name"),
                        row.textOrNull("class_name")))
                .stream()
                .filter(person -> person.className() == null || !own.hides(person.id()))
                .toList();
    }

    private static Stream<ClassView> taught(Viewer viewer) {
        return viewer.classes().stream().filter(mine -> viewer.teaches(mine.id()));
    }
}
