package fr.ent.core.household;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamily.HiddenFromViewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the own family of a member of the staff. It is also the child from whom a court bars them, or whose guardian they were:
 * their family all the more. Whoever was tied by mistake is no family.
 */
@Component
public class OwnFamilies {

    private static final String AROUND = """
            with shut as (
                select child_id as id from core.guardianship where guardian_id = :viewer and restricted
                union select child_id from core.ended_guardianship where guardian_id = :viewer and reason <> 'WRONG'
                except select child_id from core.guardianship where guardian_id = :viewer and not restricted),
            near as (
                select unnest(cast(:children as uuid[])) as id
                union select id from shut
                union select child_id from core.guardianship where guardian_id = :viewer),
            own as (
                select unnest(cast(:households as uuid[])) as id),
            home as (
                select m.household_id as id, bool_or(m.person_id in (select id from shut)) as shut
                from core.household_member m where m.person_id in (select id from near) group by m.household_id),
            at_home as (
                select :viewer as id
                union select m.person_id from core.household_member m where m.household_id in (select id from own)),
            relative as (
                select id, id in (select id from shut) as shut from near
                union all select g.guardian_id, g.child_id in (select id from shut)
                from core.guardianship g where g.child_id in (select id from near)
                union all select m.person_id, h.shut from core.household_member m join home h on h.id = m.household_id)
            select array(select id from near) as children,
                   array(select id from relative union select id from at_home) as people,
                   array(select id from home union select id from own) as households,
                   array(select id from relative where shut except select id from at_home) as hidden_people,
                   array(select id from home where shut except select id from own) as hidden_households""";

    private final Sql sql;

    OwnFamilies(Sql sql) {
        this.sql = sql;
    }

    /** One statement for the staff, none for families. */
    public OwnFamily find(Viewer viewer) {
        Set<HouseholdId> households =
                viewer.households().stream().map(HouseholdView::id).collect(Collectors.toSet());
        Set<ChildId> children = Stream.concat(
                        viewer.children().stream().map(ChildView::id),
                        viewer.households().stream().flatMap(home -> home.children().stream()))
                .collect(Collectors.toSet());
        return isStaff(viewer)
                ? sql.of(AROUND)
                        .with("viewer", viewer.person())
                        .ids("children", children)
                        .ids("households", households)
                        .get(OwnFamilies::family)
                : new OwnFamily(children, listAtHome(viewer, children), households, HiddenFromViewer.NOTHING);
    }

    private static boolean isStaff(Viewer viewer) {
        return viewer.roles().stream().anyMatch(grant -> grant.role() != Role.GUARDIAN && grant.role() != Role.PUPIL);
    }

    private static Set<PersonId> listAtHome(Viewer viewer, Set<ChildId> children) {
        return Stream.of(
                        Stream.of(viewer.person()),
                        children.stream().map(ChildId::asPerson),
                        viewer.households().stream().flatMap(home -> home.adults().stream()))
                .flatMap(some -> some)
                .collect(Collectors.toSet());
    }

    private static OwnFamily family(Row row) {
        return new OwnFamily(
                Set.copyOf(row.ids("children", ChildId::new)),
                Set.copyOf(row.ids("people", PersonId::new)),
                Set.copyOf(row.ids("households", HouseholdId::new)),
                new HiddenFromViewer(
                        Set.copyOf(row.ids("hidden_people", PersonId::new)),
                        Set.copyOf(row.ids("hidden_households", HouseholdId::new))));
    }
}
