package fr.ent.core.access;

import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads households with their members, each call in one statement. */
@Component
class Households {

    private static final String HOMES = """
            select json_build_object('id', h.id, 'name', h.name, 'members', (
                select json_agg(json_build_object('id', m.person_id, 'kind', m.kind, 'pupil', p.id is not null,
                                                  'leftOn', coalesce(p.left_on, l.leaves_on))
                                order by c.birth_date nulls last, c.family_key, c.id)
                from core.household_member m
                join core.person c on c.territory_id = m.territory_id and c.id = m.person_id
                left join core.pupil p on p.territory_id = m.territory_id and p.id = m.person_id and m.kind = 'CHILD'
                left join core.pupil_leaving l on l.territory_id = p.territory_id and l.child_id = p.id and l.left_at is null
                where m.territory_id = h.territory_id and m.household_id = h.id)) as home
            from core.household h
            where h.id in (%s)
            order by h.name, h.id""";

    private static final String OF_PERSON =
            HOMES.formatted("select mine.household_id from core.household_member mine where mine.person_id = :person");

    private static final String ASKED = HOMES.formatted("select unnest(:ids)");

    private final Sql sql;

    Households(Sql sql) {
        this.sql = sql;
    }

    List<HouseholdView> list(PersonId person) {
        return sql.of(OF_PERSON).with("person", person).list(Households::household);
    }

    List<HouseholdView> list(Collection<HouseholdId> asked) {
        return sql.of(ASKED).ids("ids", asked).list(Households::household);
    }

    private static HouseholdView household(Row row) {
        return row.json("home", KnownHousehold.class).view();
    }
}
