package fr.ent.canteen.prices.quotient.proof;

import fr.ent.core.HouseholdId;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proofs of the territory in scope. A change of state is one statement, so that of two people who decide one does. */
@Component
class Proofs {

    private static final String SELECT = """
            select id, household_id, kind, state, files, made_by, made_at, sent_at, decided_on, reason, note
            from canteen.quotient_proof
            """;
    private static final int MOST = 100;

    private final Sql sql;

    Proofs(Sql sql) {
        this.sql = sql;
    }

    /** False when the household has one already that isn't decided. */
    boolean add(Proof proof) {
        return sql.of("""
                                insert into canteen.quotient_proof
                                    (id, household_id, kind, state, files, made_by, made_at)
                                values (:id, :household, :kind, :state, :files, :by, :at)
                                on conflict (territory_id, household_id) where state in ('DRAFT', 'SENT') do nothing""")
                .with("id", proof.id())
                .with("household", proof.household())
                .with("kind", proof.kind().name())
                .with("state", proof.state().name())
                .ids("files", proof.paper().files())
                .with("by", proof.paper().madeBy())
                .with("at", proof.paper().madeAt())
                .changedOne();
    }

    Proof get(UUID id) {
        return sql.of(SELECT + "where id = :id")
                .with("id", id)
                .find(Proofs::proof)
                .orElseThrow(NotThere::new);
    }

    /** Of these households, latest first. */
    List<Proof> list(Collection<HouseholdId> households) {
        return sql.of(SELECT + "where household_id = any(:households) order by made_at desc, id desc limit " + MOST)
                .ids("households", households)
                .list(Proofs::proof);
    }

    /** Sent ones, those that wait longest first. */
    List<Proof> waiting() {
        return sql.of(SELECT + "where state = 'SENT' order by sent_at, id limit " + MOST)
                .list(Proofs::proof);
    }

    long countWaiting() {
        return sql.of("select count(*) from canteen.quotient_proof where state = 'SENT'")
                .count();
    }

    /** False when it isn't waiting any more. */
    boolean send(UUID id, Instant at) {
        return sql.of("""
                        update canteen.quotient_proof set state = 'SENT', sent_at = :at, version = version + 1
                        where id = :id and state = 'DRAFT'""").with("id", id).with("at", at).changedOne();
    }

    /** False when it isn't waiting any more. */
    boolean withdraw(UUID id) {
        return sql.of("""
                        update canteen.quotient_proof set state = 'WITHDRAWN', version = version + 1
                        where id = :id and state in ('DRAFT', 'SENT')""").with("id", id).changedOne();
    }

    /** False when it isn't waiting any more. */
    boolean decide(UUID id, ProofState state, Proof.Verdict verdict, PersonId by) {
        return sql.of("""
                        update canteen.quotient_proof
                        set state = :state, decided_by = :by, decided_on = :on, reason = :reason, note = :note,
                            version = version + 1
                        where id = :id and state = 'SENT'""")
                .with("id", id)
                .with("state", state.name())
                .with("by", by)
                .with("on", verdict.on())
                .with("reason", name(verdict.reason()))
                .with("note", verdict.note())
                .changedOne();
    }

    private static @Nullable String name(@Nullable ProofReason reason) {
        return reason == null ? null : reason.name();
    }

    private static Proof proof(Row row) {
        LocalDate decided = row.dayOrNull("decided_on");
        String reason = row.textOrNull("reason");
        return new Proof(
                row.uuid("id"),
                row.id("household_id", HouseholdId::new),
                row.choice("kind", ProofKind.class),
                row.choice("state", ProofState.class),
                new Proof.Paper(
                        row.ids("files", FileId::new),
                        row.id("made_by", PersonId::new),
                        row.instant("made_at"),
                        row.instantOrNull("sent_at")),
                decided == null
                        ? null
                        : new Proof.Verdict(
                                decided, reason == null ? null : ProofReason.valueOf(reason), row.text("note")));
    }
}
