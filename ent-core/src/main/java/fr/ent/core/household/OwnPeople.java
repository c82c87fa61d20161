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
                || own.has(ChildId.of(id))
                || agent.households().stream().anyMatch(home -> home.adults().contains(id))
                || isNear(id, own.children());
    }

    /** Whether somebody is a guardian of one of these children, or lives with one. */
    private boolean isNear(PersonId id, Collection<ChildId> children) {
        return sql.of("""
                        select (select count(*) from core.guardianship
                                where guardian_id = :id and child_id = any(:children))
                             + (select count(*) from core.household_member m
                                join core.household_member c
                                    on c.territory_id = m.territory_id and c.household_id = m.household_id
                                where m.person_id = :id and c.person_id = any(:children))""").with("id", id).ids("children", children).count() > 0;
    }
}
