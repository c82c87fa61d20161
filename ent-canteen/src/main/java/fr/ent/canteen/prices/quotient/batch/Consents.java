package fr.ent.canteen.prices.quotient.batch;

import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The consents of households of the territory in scope. */
@Component
class Consents {

    private final Sql sql;

    Consents(Sql sql) {
        this.sql = sql;
    }

    Optional<QuotientConsent> find(HouseholdId household) {
        return sql.of(
                        "select household_id, person_id, given_on from canteen.quotient_consent where household_id = :household")
                .with("household", household)
                .find(row -> new QuotientConsent(
                        row.id("household_id", HouseholdId::new),
                        row.id("person_id", PersonId::new),
                        row.day("given_on")));
    }

    /** The beginning of the last batch that has asked about a household. */
    Optional<Instant> lastAsked(HouseholdId household) {
        return sql.of("""
                        select b.started_at from canteen.quotient_batch_household h
                        join canteen.quotient_batch b on b.territory_id = h.territory_id and b.id = h.batch_id
                        where h.household_id = :household and h.outcome is not null
                        order by b.started_at desc limit 1""").with("household", household).find(row -> row.instant("started_at"));
    }

    void give(QuotientConsent consent, PersonId by, Instant at) {
        sql.of("""
                        insert into canteen.quotient_consent (household_id, person_id, given_on, recorded_by, recorded_at)
                        values (:household, :person, :on, :by, :at)
                        on conflict (territory_id, household_id) do update
                        set person_id = excluded.person_id, given_on = excluded.given_on,
                            recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at""")
                .with("household", consent.householdId())
                .with("person", consent.personId())
                .with("on", consent.givenOn())
                .with("by", by)
                .with("at", at)
                .run();
    }

    /** False when there was none. A batch that runs asks about the household no more. */
    boolean takeBack(HouseholdId household) {
        sql.of("delete from canteen.quotient_batch_household where household_id = :household and outcome is null")
                .with("household", household)
                .run();
        return sql.of("delete from canteen.quotient_consent where household_id = :household")
                .with("household", household)
                .changedOne();
    }
}
