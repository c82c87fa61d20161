package fr.ent.canteen.prices;

import fr.ent.canteen.prices.FamilyFacts.HouseholdResidence;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Keeps where households live, as the town hall found, from a date on. */
@Component
class Residences {

    private final Sql sql;

    Residences(Sql sql) {
        this.sql = sql;
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
