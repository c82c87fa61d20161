package fr.ent.canteen.prices.quotient.proof;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** From which day the territory in scope lets a proof count. Unless it says otherwise: from the day it was sent. */
@Component
public class ProofStarts {

    private final Sql sql;
    private final TownClock clock;

    ProofStarts(Sql sql, TownClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    ProofStart get() {
        return sql.of("select counts_from from canteen.proof_rule")
                .find(row -> row.choice("counts_from", ProofStart.class))
                .orElse(ProofStart.RECEIVED);
    }

    void set(ProofStart start) {
        sql.of("""
                        insert into canteen.proof_rule as r (counts_from) values (:start)
                        on conflict (territory_id) do update
                        set counts_from = excluded.counts_from, version = r.version + 1""").with("start", start).run();
    }

    /** The first day for which a paper that the town received then may count when it is accepted now. */
    public LocalDate earliest(Instant received) {
        return get().earliest(LocalDate.ofInstant(received, clock.zone()), clock.today());
    }

    /** The first days for which proofs may count when they are accepted now. */
    Function<Proof, LocalDate> earliest() {
        ProofStart start = get();
        ZoneId zone = clock.zone();
        LocalDate today = LocalDate.ofInstant(clock.now(), zone);
        return proof -> Optional.ofNullable(proof.paper().receivedOn())
                .or(() -> Optional.ofNullable(proof.review().sentAt()).map(sent -> LocalDate.ofInstant(sent, zone)))
                .map(received -> start.earliest(received, today))
                .orElse(today);
    }
}
