package fr.ent.core.household;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Finds whether somebody belongs to an agent's own family: a colleague writes about them. */
@Component
public class OwnPeople {

    /**
     * The children near somebody, as {@code near}: {@code :children}, and those of whom {@code :viewer} is or was guardian, also
     * when a court bars them: it is their family all the more.
     */
    public static final String NEAR = """
            with near as (
                select unnest(cast(:children as uuid[])) as id
                union select child_id from core.guardianship where guardian_id = :viewer
                union select child_id from core.ended_guardianship where guardian_id = :viewer)\s""";

    private final OwnFamilies ownFamilies;
    private final Sql sql;

    OwnPeople(OwnFamilies ownFamilies, Sql sql) {
        this.ownFamilies = ownFamilies;
        this.sql = sql;
    }

    /** The agent, an own child, another adult of an own household, or somebody near an own child. */
    public boolean has(PersonId id, Viewer agent) {
        OwnFamily own = ownFamilies.find(agent);
        return id.equals(agent.person())
                || agent.households().stream().anyMatch(home -> home.adults().contains(id))
                || isNear(id, own.children(), agent);
    }

    /** Whether somebody is one of the agent's children, a guardian of one, or lives with one. */
    private boolean isNear(PersonId id, Collection<ChildId> children, Viewer agent) {
        return sql.of(NEAR + """
                        select (select count(*) from near where id = :id)
                             + (select count(*) from core.guardianship
                                where guardian_id = :id and child_id in (select id from near))
                             + (select count(*) from core.household_member m
                                join core.household_member c
                                    on c.territory_id = m.territory_id and c.household_id = m.household_id
                                where m.person_id = :id and c.person_id in (select id from near))""")
                        .with("id", id)
                        .with("viewer", agent.person())
                        .ids("children", children)
                        .count()
                > 0;
    }
}
