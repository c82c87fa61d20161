package fr.ent.canteen.prices;

import fr.ent.canteen.prices.FamilyFacts.Dwelling;
import fr.ent.canteen.prices.method.Residence;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which households live in the territory, as the town hall found, from a date on. */
@Component
class Residences {

    private final JdbcClient jdbc;

    Residences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Dwelling> list(Collection<HouseholdId> households) {
        return jdbc.sql("""
                        select household_id, valid_from, residence from canteen.household_residence
                        where household_id = any(:households)""")
                .param("households", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .query((row, n) -> new Dwelling(
                        new HouseholdId(row.getObject("household_id", UUID.class)),
                        row.getObject("valid_from", LocalDate.class),
                        Residence.valueOf(row.getString("residence"))))
                .list();
    }

    void set(Dwelling dwelling, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into canteen.household_residence as r
                            (territory_id, household_id, valid_from, residence, decided_by, decided_at)
                        values (:territory, :household, :validFrom, :residence, :by, :at)
                        on conflict (territory_id, household_id, valid_from) do update
                        set residence = excluded.residence, decided_by = excluded.decided_by,
                            decided_at = excluded.decided_at, version = r.version + 1""")
                .param("territory", TerritoryScope.require().value())
                .param("household", dwelling.household().value())
                .param("validFrom", dwelling.validFrom())
                .param("residence", dwelling.residence().name())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
