package fr.ent.core.counter;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Households in which a grown-up and a child live together. */
@Component
class SharedHomes {

    private static final String SHARED = """
             from core.household h
            join core.household_member a on a.territory_id = h.territory_id and a.household_id = h.id and a.kind = 'ADULT'
            join core.household_member c on c.territory_id = h.territory_id and c.household_id = h.id and c.kind = 'CHILD'
            where a.person_id = :adult and c.person_id = :child order by h.id""";

    private final Sql sql;

    SharedHomes(Sql sql) {
        this.sql = sql;
    }

    List<HouseholdId> list(PersonId adult, ChildId child) {
        return shared("select h.id", adult, child).list(row -> row.id("id", HouseholdId::new));
    }

    List<String> listNames(PersonId adult, ChildId child) {
        return shared("select h.name", adult, child).list(row -> row.text("name"));
    }

    private SqlStatement shared(String select, PersonId adult, ChildId child) {
        return sql.of(select + SHARED).with("adult", adult).with("child", child);
    }

    /** Where another guardian of the child lives, who isn't barred; that of the first one. */
    Optional<HouseholdId> findOfOtherGuardian(ChildId child, PersonId guardian) {
        return sql.of("""
                        select m.household_id from core.guardianship g
                        join core.household_member m
                            on m.territory_id = g.territory_id and m.person_id = g.guardian_id and m.kind = 'ADULT'
                        where g.child_id = :child and g.guardian_id <> :guardian and not g.restricted
                          and not exists (select from core.household_member x
                                          where x.territory_id = m.territory_id and x.household_id = m.household_id
                                            and x.person_id = :guardian)
                        order by g.rank, m.household_id limit 1""")
                .with("child", child)
                .with("guardian", guardian)
                .find(row -> row.id("household_id", HouseholdId::new));
    }
}
