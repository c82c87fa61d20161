package fr.ent.core.space.group;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.GroupMembers;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.SpaceId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Members of groups, as those who keep a group know them: those who count, but no pupil from whom a court bars the viewer. Nobody
 * else is shown, and nobody else is put out.
 */
@Component
class MemberRows {

    private static final String KNOWN = """
            not (m.person_id = any(:hidden) and exists (select from core.pupil b where b.id = m.person_id)) and\s""" + GroupMembers.COUNTS;

    private final Sql sql;
    private final OwnFamilies ownFamilies;
    private final SpaceClock clock;

    MemberRows(Sql sql, OwnFamilies ownFamilies, SpaceClock clock) {
        this.sql = sql;
        this.ownFamilies = ownFamilies;
        this.clock = clock;
    }

    List<GroupPerson> list(SpaceId group, Viewer viewer) {
        return sql.of("""
                        select n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name, k.name as class_name
                        from core.space_member m
                        join core.person n on n.id = m.person_id
                        left join core.pupil p on p.id = n.id and p.left_on is null
                        left join core.school_class k on k.id = p.class_id
                        where m.space_id = :id and %s order by k.name nulls first, n.family_key, n.given_key""".formatted(KNOWN))
                .with("id", group)
                .with("now", clock.now())
                .ids("hidden", ownFamilies.find(viewer).hidden().people())
                .list(row -> new GroupPerson(
                        row.id("id", PersonId::new),
                        row.text("given_name"),
                        row.text("family_name"),
                        row.textOrNull("class_name")));
    }

    /** Puts those out who are left out of the list; the viewer stays, and whoever isn't on it for the viewer. */
    void removeOthers(SpaceId group, Collection<PersonId> staying, Viewer viewer) {
        sql.of("""
                        delete from core.space_member m
                        where m.space_id = :id and m.person_id <> :viewer and m.person_id <> all(:members) and %s""".formatted(KNOWN))
                .with("id", group)
                .with("viewer", viewer.person())
                .with("now", clock.now())
                .ids("members", staying)
                .ids("hidden", ownFamilies.find(viewer).hidden().people())
                .run();
    }

    void add(SpaceId group, Collection<PersonId> members) {
        sql.of(
                        "insert into core.space_member (space_id, person_id) select :id, m from unnest(:members) m on conflict do nothing")
                .with("id", group)
                .ids("members", members)
                .run();
    }
}
