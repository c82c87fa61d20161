package fr.ent.canteen.prices;

import fr.ent.canteen.prices.FamilyFacts.HouseholdResidence;
import fr.ent.canteen.prices.method.Residence;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The households that live in the territory, as the town hall found, from a date on. */
@Component
class Residences {

    private final Sql sql;

    Residences(Sql sql) {
        this.sql = sql;
    }

    List<HouseholdResidence> list(Collection<HouseholdId> households) {
        return sql.of("""
                        select household_id, valid_from, residence from canteen.household_residence
                        where household_id = any(:households)""")
                .ids("households", households)
                .list(row -> new HouseholdResidence(
                        row.id("household_id", HouseholdId::new),
                        row.day("valid_from"),
                        row.choice("residence", Residence.class)));
    }

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
