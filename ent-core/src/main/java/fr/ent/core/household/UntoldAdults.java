package fr.ent.core.household;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds the adults who aren't told of children at work: those whom a court bars from the child, or from one who lives with it, and
 * their former guardians. The other side of {@link OwnFamily.HiddenFromViewer}, for whoever tells many people of one child.
 */
@Component
public class UntoldAdults {

    private static final String FROM = """
            with near as (
                select id as child_id, id as near_id from unnest(cast(:children as uuid[])) as asked (id)
                union
                select m.person_id, o.person_id from core.household_member m
                join core.household_member o on o.territory_id = m.territory_id and o.household_id = m.household_id
                where m.person_id = any(:children)),
            shut as (
                select child_id, guardian_id from core.guardianship
                where child_id in (select near_id from near) and restricted
                union
                select child_id, guardian_id from core.ended_guardianship
                where child_id in (select near_id from near) and reason <> 'WRONG'
                except
                select child_id, guardian_id from core.guardianship
                where child_id in (select near_id from near) and not restricted)
            select distinct n.child_id, s.guardian_id from near n join shut s on s.child_id = n.near_id
            where not exists (select from core.household_member own
                              join core.household_member m on m.territory_id = own.territory_id and m.household_id = own.household_id
                              where own.person_id = s.guardian_id and m.person_id = n.child_id)""";

    private final Sql sql;

    UntoldAdults(Sql sql) {
        this.sql = sql;
    }

    public Set<PersonId> list(ChildId child) {
        return Set.copyOf(list(List.of(child)).getOrDefault(child, List.of()));
    }

    /** By child, those of them who are hidden from somebody. */
    public Map<ChildId, List<PersonId>> list(Collection<ChildId> children) {
        return sql.of(FROM)
                .ids("children", children)
                .groups(row -> row.id("child_id", ChildId::new), row -> row.id("guardian_id", PersonId::new));
    }
}
