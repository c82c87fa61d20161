package fr.ent.core.trail;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.household.OwnPeople;
import fr.ent.core.persistence.Sql;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Finds what a viewer doesn't read in the trail: acts of the own family, and on it, which are the colleagues' to read. The
 * other parent's home of an own child is the own family too, and a child from whom a court bars the viewer.
 */
@Component
class HiddenFamily {

    private final OwnFamilies ownFamilies;
    private final Sql sql;

    HiddenFamily(OwnFamilies ownFamilies, Sql sql) {
        this.ownFamilies = ownFamilies;
        this.sql = sql;
    }

    /** The acts to leave out, by those who acted and by what was acted on. */
    record Hidden(List<PersonId> actors, List<String> targets) {}

    /** One statement. */
    Hidden from(Viewer viewer) {
        OwnFamily own = ownFamilies.find(viewer);
        List<PersonId> actors = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        sql.of(OwnPeople.NEAR + """
                        , home as (
                            select m.household_id as id from core.household_member m
                            where m.person_id in (select id from near)
                            union select unnest(cast(:households as uuid[]))),
                        relative as (
                            select m.person_id as id from core.household_member m where m.household_id in (select id from home)
                            union select g.guardian_id from core.guardianship g where g.child_id in (select id from near)
                            union select id from near)
                        select r.id as person, what || r.id as target
                        from relative r cross join unnest(array['person:', 'child:', 'pupil:']) what where r.id <> :viewer
                        union all
                        select a.person_id, 'account:' || a.subject
                        from core.account a where a.person_id in (select id from relative where id <> :viewer)
                        union all
                        select null, 'household:' || id from home""")
                .ids("children", own.children())
                .ids("households", own.households())
                .with("viewer", viewer.person())
                .each(row -> {
                    PersonId person = row.idOrNull("person", PersonId::new);
                    if (person != null) {
                        actors.add(person);
                    }
                    targets.add(row.text("target"));
                });
        return new Hidden(List.copyOf(actors), List.copyOf(targets));
    }
}
