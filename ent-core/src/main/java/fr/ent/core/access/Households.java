package fr.ent.core.access;

import fr.ent.core.ChildId;
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

    private static final String MEMBERS = """
            select h.id, h.name,
                   coalesce(array_agg(m.person_id) filter (where m.kind = 'ADULT'), '{}') as adults,
                   coalesce(array_agg(m.person_id) filter (where m.kind = 'CHILD'), '{}') as children
            from core.household h
            join core.household_member m on m.territory_id = h.territory_id and m.household_id = h.id""";

    private final Sql sql;

    Households(Sql sql) {
        this.sql = sql;
    }

    List<HouseholdView> list(PersonId person) {
        return sql.of(MEMBERS
                        + " join core.household_member mine on mine.territory_id = h.territory_id and mine.household_id = h.id"
                        + " where mine.person_id = :person group by h.id, h.name order by h.name, h.id")
                .with("person", person)
                .list(Households::household);
    }

    List<HouseholdView> list(Collection<HouseholdId> asked) {
        return sql.of(MEMBERS + " where h.id = any(:ids) group by h.id, h.name order by h.name, h.id")
                .ids("ids", asked)
                .list(Households::household);
    }

    private static HouseholdView household(Row row) {
        return new HouseholdView(
                row.id("id", HouseholdId::new),
                row.text("name"),
                row.ids("adults", PersonId::new),
                row.ids("children", ChildId::new));
    }
}
