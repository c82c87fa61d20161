package fr.ent.canteen.prices.quotient.fetch;

import fr.ent.canteen.prices.quotient.source.NotFoundReason;
import fr.ent.canteen.prices.quotient.source.Question;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When who was asked about and what came of it, so that the same isn't asked twice while an answer holds. */
@Component
class Lookups {

    private final Sql sql;

    Lookups(Sql sql) {
        this.sql = sql;
    }

    /**
     * The outcome of a lookup.
     *
     * @param why none while it goes on, and for a quotient
     */
    record Lookup(
            HouseholdId household,
            Instant freshUntil,
            @Nullable NotFoundReason why,
            Optional<UUID> quotient) {}

    /** The person asked about, and the way of asking: each way is remembered apart. */
    record LookupKey(PersonId person, Question.AskingWay way) {}

    /** For which household; {@code question} differs as soon as what is known of them does. */
    record Subject(LookupKey key, HouseholdId household, String question) {}

    /**
     * Takes the right to ask until {@code until}: one of all who try at the same time, on any copy, gets it. The
     * outcome of another question about the same household holds no longer; one that goes on is waited for.
     */
    boolean begin(Subject subject, Instant now, Instant until) {
        return about(subject, """
                                insert into canteen.quotient_lookup as l
                                    (person_id, way, household_id, question, asked_at, fresh_until)
                                values (:person, :way, :household, :question, :now, :until)
                                on conflict (territory_id, person_id, way) do update
                                set household_id = excluded.household_id, question = excluded.question,
                                    asked_at = excluded.asked_at, fresh_until = excluded.fresh_until,
                                    miss = null, quotient_id = null
                                where l.fresh_until <= :now
                                   or (l.household_id = excluded.household_id and l.question <> excluded.question
                                       and num_nonnulls(l.miss, l.quotient_id) = 1)""").with("now", now).with("until", until).changedOne();
    }

    /** The answer that would be given if it were asked now; empty when asking would begin. */
    Optional<Lookup> findHolding(Subject subject, Instant now) {
        return about(subject, """
                        select household_id, fresh_until, miss, quotient_id from canteen.quotient_lookup
                        where person_id = :person and way = :way and fresh_until > :now
                              and not (household_id = :household and question <> :question
                                       and num_nonnulls(miss, quotient_id) = 1)""").with("now", now).find(Lookups::lookup);
    }

    private SqlStatement about(Subject subject, String text) {
        return sql.of(text)
                .with("person", subject.key().person())
                .with("way", subject.key().way().name())
                .with("household", subject.household())
                .with("question", subject.question());
    }

    Lookup get(LookupKey key) {
        return sql.of("""
                        select household_id, fresh_until, miss, quotient_id from canteen.quotient_lookup
                        where person_id = :person and way = :way""")
                .with("person", key.person())
                .with("way", key.way().name())
                .get(Lookups::lookup);
    }

    /** Keeps what came of it; false when somebody else has begun meanwhile, because this took too long. */
    boolean end(
            LookupKey key, Instant askedAt, Instant freshUntil, @Nullable NotFoundReason why, @Nullable UUID quotient) {
        return sql.of("""
                                update canteen.quotient_lookup
                                set fresh_until = :until, miss = :miss, quotient_id = :quotient
                                where person_id = :person and way = :way and asked_at = :at
                                      and miss is null and quotient_id is null""")
                .with("person", key.person())
                .with("way", key.way().name())
                .with("at", askedAt)
                .with("until", freshUntil)
                .with("miss", why == null ? null : why.name())
                .with("quotient", quotient)
                .changedOne();
    }

    private static Lookup lookup(Row row) {
        String miss = row.textOrNull("miss");
        return new Lookup(
                row.id("household_id", HouseholdId::new),
                row.instant("fresh_until"),
                miss == null ? null : NotFoundReason.valueOf(miss),
                Optional.ofNullable(row.uuidOrNull("quotient_id")));
    }
}
