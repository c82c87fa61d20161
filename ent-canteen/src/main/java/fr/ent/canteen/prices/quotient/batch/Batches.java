package fr.ent.canteen.prices.quotient.batch;

import fr.ent.canteen.money.Cents;
import fr.ent.core.HouseholdId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The batches of the territory in scope, and their households. */
@Component
class Batches {

    private final Sql sql;

    Batches(Sql sql) {
        this.sql = sql;
    }

    /** A batch of questions; {@code endedAt} is none while it runs. */
    record Batch(
            UUID id,
            PersonId startedBy,
            Instant startedAt,
            @Nullable Instant endedAt) {}

    /** A household whose turn it is, and the adult to ask about. */
    record AskedHousehold(HouseholdId household, PersonId person, int tries) {}

    /** The outcome of a household, with the quotient before and after. */
    record Answered(
            HouseholdId household,
            BatchOutcome outcome,
            String why,
            @Nullable Cents former,
            @Nullable Cents value) {}

    /** The territories where one runs; needs none in scope. */
    List<TerritoryId> listRunning() {
        return sql.of("select canteen.territories_with_quotients_to_ask() as id")
                .list(row -> row.id("id", TerritoryId::new));
    }

    /** Begins a batch of all who have consented; empty while one runs. */
    Optional<Batch> begin(PersonId by, Instant at) {
        UUID id = NewId.next();
        boolean begun = sql.of("""
                        insert into canteen.quotient_batch (id, started_by, started_at) values (:id, :by, :at)
                        on conflict (territory_id) where ended_at is null do nothing""").with("id", id).with("by", by).with("at", at).changedOne();
        if (!begun) {
            return Optional.empty();
        }
        sql.of("""
                        insert into canteen.quotient_batch_household (batch_id, household_id, person_id)
                        select :id, household_id, person_id from canteen.quotient_consent""").with("id", id).run();
        return find(id);
    }

    Optional<Batch> findRunning() {
        return batch("where ended_at is null");
    }

    Optional<Batch> findLatest() {
        return batch("order by started_at desc, id desc limit 1");
    }

    private Optional<Batch> find(UUID id) {
        return sql.of("select id, started_by, started_at, ended_at from canteen.quotient_batch where id = :id")
                .with("id", id)
                .find(Batches::batch);
    }

    private Optional<Batch> batch(String which) {
        return sql.of("select id, started_by, started_at, ended_at from canteen.quotient_batch " + which)
                .find(Batches::batch);
    }

    /** Takes the next household until a moment: of several copies one gets it. */
    Optional<AskedHousehold> take(UUID batch, Instant now, Instant until) {
        return sql.of("""
                        update canteen.quotient_batch_household h set taken_until = :until, tries = h.tries + 1
                        where h.batch_id = :batch and h.household_id = (
                            select w.household_id from canteen.quotient_batch_household w
                            where w.batch_id = :batch and w.outcome is null
                              and (w.taken_until is null or w.taken_until <= :now)
                            order by w.tries, w.household_id limit 1 for update skip locked)
                        returning h.household_id, h.person_id, h.tries""")
                .with("batch", batch)
                .with("now", now)
                .with("until", until)
                .find(row -> new AskedHousehold(
                        row.id("household_id", HouseholdId::new),
                        row.id("person_id", PersonId::new),
                        row.whole("tries")));
    }

    /** Keeps the quotient that counts before anything is asked; the first word stays. */
    void keepFormer(UUID batch, HouseholdId household, @Nullable Cents former) {
        sql.of("""
                        update canteen.quotient_batch_household
                        set former_known = true, former_cents = cast(:former as bigint)
                        where batch_id = :batch and household_id = :household and not former_known""")
                .with("batch", batch)
                .with("household", household)
                .with("former", former == null ? null : former.value())
                .run();
    }

    @Nullable
    Cents former(UUID batch, HouseholdId household) {
        return sql.of("select former_cents from canteen.quotient_batch_household"
                        + " where batch_id = :batch and household_id = :household")
                .with("batch", batch)
                .with("household", household)
                .find(row -> Optional.ofNullable(cents(row, "former_cents")))
                .flatMap(one -> one)
                .orElse(null);
    }

    /** Lets a household wait for another try. */
    void postpone(UUID batch, HouseholdId household, Instant until) {
        sql.of("""
                        update canteen.quotient_batch_household set taken_until = :until
                        where batch_id = :batch and household_id = :household and outcome is null""")
                .with("batch", batch)
                .with("household", household)
                .with("until", until)
                .run();
    }

    /** Keeps what came of it; false when it is kept already. */
    boolean keep(UUID batch, Answered answer) {
        return sql.of("""
                        update canteen.quotient_batch_household
                        set outcome = :outcome, why = :why, former_cents = cast(:former as bigint),
                            value_cents = cast(:value as bigint)
                        where batch_id = :batch and household_id = :household and outcome is null""")
                .with("batch", batch)
                .with("household", answer.household())
                .with("outcome", answer.outcome())
                .with("why", answer.why())
                .with("former", answer.former() == null ? null : answer.former().value())
                .with("value", answer.value() == null ? null : answer.value().value())
                .changedOne();
    }

    /** Ends a batch of which nobody is left to ask about; whether it did. */
    boolean end(UUID batch, Instant at) {
        return sql.of("""
                        update canteen.quotient_batch set ended_at = :at
                        where id = :batch and ended_at is null
                          and not exists (select from canteen.quotient_batch_household
                                          where batch_id = :batch and outcome is null)""").with("batch", batch).with("at", at).changedOne();
    }

    /** How many households there are, waiting ones included. */
    int count(UUID batch) {
        return sql.of("select count(*) from canteen.quotient_batch_household where batch_id = :batch")
                .with("batch", batch)
                .count();
    }

    List<Answered> listAnswered(UUID batch) {
        return sql.of("""
                        select household_id, outcome, why, former_cents, value_cents
                        from canteen.quotient_batch_household
                        where batch_id = :batch and outcome is not null order by outcome, household_id""")
                .with("batch", batch)
                .list(row -> new Answered(
                        row.id("household_id", HouseholdId::new),
                        row.choice("outcome", BatchOutcome.class),
                        row.text("why"),
                        cents(row, "former_cents"),
                        cents(row, "value_cents")));
    }

    private static @Nullable Cents cents(Row row, String column) {
        Long value = row.numberOrNull(column);
        return value == null ? null : Cents.of(value);
    }

    private static Batch batch(Row row) {
        return new Batch(
                row.uuid("id"),
                row.id("started_by", PersonId::new),
                row.instant("started_at"),
                row.instantOrNull("ended_at"));
    }
}
