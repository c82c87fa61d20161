package fr.ent.canteen.prices;

import fr.ent.canteen.prices.FamilyFacts.HouseholdResidence;
import fr.ent.canteen.prices.method.Residence;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps where households live, as the town hall found, from a date on. */
@Component
class Residences {

    private final Sql sql;

    Residences(Sql sql) {
        this.sql = sql;
    }

    /** Inside, unless the town hall has said otherwise. */
    Residence on(HouseholdId household, LocalDate day) {
        return sql.of("""
                        select residence from canteen.household_residence
                        where household_id = :household and valid_from <= :day
                        order by valid_from desc limit 1""")
                .with("household", household)
                .with("day", day)
                .find(row -> row.choice("residence", Residence.class))
                .orElse(Residence.INSIDE);
    }

    /** Forgets a change of that day; false when there is none. */
    boolean takeBack(HouseholdId household, LocalDate validFrom) {
        return sql.of(
                        "delete from canteen.household_residence where household_id = :household and valid_from = :validFrom")
                .with("household", household)
                .with("validFrom", validFrom)
                .changedOne();
    }

    /**
     * The days from a day on until the next change, booked or called off and charged still, that the household pays at a
     * price that nobody fixed by hand.
     */
    List<PaidDay> listPaid(HouseholdId household, LocalDate from) {
        return sql.of("""
                        select b.child_id, b.day from canteen.booking b
                        where b.household_id = :household and not b.price_fixed and b.day >= :from
                          and (b.status = 'BOOKED'
                               or b.held = 'BOOKED' and exists (select from canteen.suspension s
                                                                where s.id = b.suspension_id and not s.free_of_charge))
                          and b.day < (select coalesce(min(r.valid_from), 'infinity') from canteen.household_residence r
                                       where r.household_id = :household and r.valid_from > :from)""")
                .with("household", household)
                .with("from", from)
                .list(row -> new PaidDay(row.id("child_id", ChildId::new), row.day("day")));
    }

    /** A child's day that a household pays. */
    record PaidDay(ChildId child, LocalDate day) {}

    void set(HouseholdResidence residence, PersonId by, Instant at) {
        sql.of("""
                        insert into canteen.household_residence as r
                            (household_id, valid_from, residence, decided_by, decided_at)
                        values (:household, :validFrom, :residence, :by, :at)
                        on conflict (territory_id, household_id, valid_from) do update
                        set residence = excluded.residence, decided_by = excluded.decided_by,
                            decided_at = excluded.decided_at, version = r.version + 1""")
                .with("household", residence.household())
                .with("validFrom", residence.validFrom())
                .with("residence", residence.residence().name())
                .with("by", by)
                .with("at", at)
                .run();
    }
}
