package fr.ent.canteen.prices.quotient.proof;

import fr.ent.core.HouseholdId;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.review.Review;
import fr.ent.core.storage.FileId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Proofs of the territory in scope. */
@Component
class Proofs {

    private static final String SELECT =
            "select id, version, household_id, kind, files, made_by, made_at, received_on, reason, " + Review.COLUMNS
                    + " from canteen.quotient_proof ";

    private final Sql sql;

    Proofs(Sql sql) {
        this.sql = sql;
    }

    /** False when the household has one already that isn't decided. */
    boolean add(Proof proof) {
        return sql.of("""
                                insert into canteen.quotient_proof
                                    (id, household_id, kind, state, files, made_by, made_at, received_on)
                                values (:id, :household, :kind, :state, :files, :by, :at, cast(:received as date))
                                on conflict (territory_id, household_id) where state in ('DRAFT', 'SENT') do nothing""")
                .with("id", proof.id())
                .with("household", proof.household())
                .with("kind", proof.kind())
                .with("state", proof.review().state())
                .ids("files", proof.paper().files())
                .with("by", proof.paper().madeBy())
                .with("at", proof.paper().madeAt())
                .with("received", proof.paper().receivedOn())
                .changedOne();
    }

    Proof get(UUID id) {
        return sql.of(SELECT + "where id = :id")
                .with("id", id)
                .find(Proofs::proof)
                .orElseThrow(NotThere::new);
    }

    /** The proof that a household has laid down, or has had laid down, and that nobody has sent. */
    Optional<Proof> findDraft(HouseholdId household) {
        return sql.of(SELECT + "where household_id = :household and state = 'DRAFT'")
                .with("household", household)
                .find(Proofs::proof);
    }

    /** Of these households, latest first. */
    List<Proof> list(Collection<HouseholdId> households) {
        return sql.of(SELECT + "where household_id = any(:households) order by made_at desc, id desc limit 100")
                .ids("households", households)
                .list(Proofs::proof);
    }

    /** Sent ones, those that wait longest first. */
    List<Proof> listWaiting() {
        return sql.of(SELECT + Review.WAITING).list(Proofs::proof);
    }

    long countWaiting() {
        return sql.of("select count(*) from canteen.quotient_proof where state = 'SENT'")
                .count();
    }

    /** Keeps why a proof was refused. */
    void setReason(UUID id, ProofReason reason) {
        sql.of("update canteen.quotient_proof set reason = :reason where id = :id")
                .with("reason", reason)
                .with("id", id)
                .run();
    }

    private static Proof proof(Row row) {
        return new Proof(
                row.uuid("id"),
                row.whole("version"),
                row.id("household_id", HouseholdId::new),
                row.choice("kind", ProofKind.class),
                new Proof.Paper(
                        row.ids("files", FileId::new),
                        row.id("made_by", PersonId::new),
                        row.instant("made_at"),
                        row.dayOrNull("received_on")),
                Review.read(row),
                row.choiceOrNull("reason", ProofReason.class));
    }
}
