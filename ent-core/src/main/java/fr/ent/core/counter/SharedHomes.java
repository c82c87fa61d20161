package fr.ent.core.counter;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.util.Collection;
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

    /** A household {@code m} in which neither this guardian lives nor anybody else who is barred from the child. */
    private static final String OPEN = """
            and not exists (
                select from core.household_member x
                left join core.guardianship b
                    on b.territory_id = x.territory_id and b.guardian_id = x.person_id and b.child_id = :child and b.restricted
                where x.territory_id = m.territory_id and x.household_id = m.household_id and x.kind = 'ADULT'
                  and (x.person_id = :guardian or b.id is not null))\s""";

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

    /** Whether one of these people is the child's guardian, whom nothing bars from it. */
    boolean hasGuardian(Collection<PersonId> people, ChildId child) {
        return sql.of("""
                        select count(*) from core.guardianship
                        where child_id = :child and guardian_id = any(:people) and not restricted""").with("child", child).ids("people", people).count() > 0;
    }

    /** The children of a household whose guardian somebody is, and not barred from them. */
    List<ChildId> listChildren(HouseholdId home, PersonId guardian) {
        return sql.of("""
                        select m.person_id from core.household_member m
                        join core.guardianship g on g.territory_id = m.territory_id and g.child_id = m.person_id
                        where m.household_id = :home and m.kind = 'CHILD' and g.guardian_id = :guardian and not g.restricted
                        order by m.person_id""").with("home", home).with("guardian", guardian).list(row -> row.id("person_id", ChildId::new));
    }

    /** Holds where a child lives until the transaction ends, so that of two households which it leaves at once one keeps it. */
    void hold(ChildId child) {
        sql.of(
                        "select household_id from core.household_member where person_id = :child order by household_id for update")
                .with("child", child)
                .each(row -> {});
    }

    /** A household in which a child lives, and nobody who is barred from it nor this guardian: the oldest one. */
    Optional<HouseholdId> findElsewhere(ChildId child, PersonId guardian) {
        return sql.of("""
                        select m.household_id from core.household_member m
                        where m.person_id = :child and m.kind = 'CHILD'\s""" + OPEN + "order by m.household_id limit 1")
                .with("child", child)
                .with("guardian", guardian)
                .find(row -> row.id("household_id", HouseholdId::new));
    }

    /** Where another guardian of the child lives, who isn't barred; that of the first one. */
    Optional<HouseholdId> findOfOtherGuardian(ChildId child, PersonId guardian) {
        return sql.of("""
                        select m.household_id from core.guardianship g
                        join core.household_member m
                            on m.territory_id = g.territory_id and m.person_id = g.guardian_id and m.kind = 'ADULT'
                        where g.child_id = :child and g.guardian_id <> :guardian and not g.restricted\s""" + OPEN + "order by g.rank, m.household_id limit 1")
                .with("child", child)
                .with("guardian", guardian)
                .find(row -> row.id("household_id", HouseholdId::new));
    }

    /** The first guardian of a child beside this one, whom nothing bars from it. */
    Optional<PersonName> findOtherGuardian(ChildId child, PersonId guardian) {
        return sql.of("""
                        select n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name
                        from core.guardianship g
                        join core.person n on n.territory_id = g.territory_id and n.id = g.guardian_id and n.left_on is null
                        where g.child_id = :child and g.guardian_id <> :guardian and not g.restricted
                        order by g.rank, n.id limit 1""")
                .with("child", child)
                .with("guardian", guardian)
                .find(row ->
                        new PersonName(row.id("id", PersonId::new), row.text("given_name"), row.text("family_name")));
    }
}
