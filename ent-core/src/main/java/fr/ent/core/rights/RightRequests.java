package fr.ent.core.rights;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The requests that wait for the yes of another administrator. */
@Component
class RightRequests {

    private final Sql sql;
    private final Clock clock;

    RightRequests(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** False when the same waits already. */
    boolean add(RightId id, PersonId person, @Nullable Instant endsAt, PersonId by) {
        return sql.of("""
                        insert into core.right_request (id, person_id, role, ends_at, asked_by, asked_at)
                        values (:id, :person, 'TERRITORY_ADMINISTRATOR', cast(:endsAt as timestamptz), :by, :now)
                        on conflict (territory_id, person_id, role) do nothing""")
                .with("id", id)
                .with("person", person)
                .with("endsAt", endsAt)
                .with("by", by)
                .with("now", clock.instant())
                .changedOne();
    }

    /** Nobody is asked any more about somebody whose right was ended, nor for them. */
    void forget(PersonId person) {
        sql.of("delete from core.right_request where person_id = :person or asked_by = :person")
                .with("person", person)
                .run();
    }

    /** Takes back what somebody asked for; for whom. */
    List<PersonId> forgetFrom(PersonId asker) {
        return sql.of("delete from core.right_request where asked_by = :asker returning person_id")
                .with("asker", asker)
                .list(row -> row.id("person_id", PersonId::new));
    }

    /** Takes a request out; of two who answer at once, one finds it. */
    Optional<RightRequest> take(RightId id) {
        return sql.of("""
                        delete from core.right_request where id = :id returning id, person_id, ends_at, asked_by""")
                .with("id", id)
                .find(row -> new RightRequest(
                        row.id("id", RightId::new),
                        row.id("person_id", PersonId::new),
                        row.instantOrNull("ends_at"),
                        row.id("asked_by", PersonId::new)));
    }

    /** The strongest right, asked for by one administrator and waiting for another. */
    record RightRequest(
            RightId id, PersonId person, @Nullable Instant endsAt, PersonId askedBy) {}
}
