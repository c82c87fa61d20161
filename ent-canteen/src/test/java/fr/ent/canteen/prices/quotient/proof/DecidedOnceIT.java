package fr.ent.canteen.prices.quotient.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.quotient.Quotient;
import fr.ent.core.review.ReviewOutcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two agents who have read the same proof: only the first step counts. */
class DecidedOnceIT extends ProofScene {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final CheckProof.Shown SHOWN = new CheckProof.Shown(
            Cents.of(52_000), YearMonth.of(2026, 10), new Quotient.Validity(TODAY, LocalDate.of(2027, 8, 31)));

    @Autowired
    private CheckProof checkProof;

    @Autowired
    private SendProof sendProof;

    @Autowired
    private Proofs proofs;

    @Test
    void theSecondDecisionOnWhatBothReadIsRefused() throws Exception {
        UUID id = UUID.fromString(sent(mother));
        Proof read = town.town().in(() -> proofs.get(id));

        assertThat(town.town().in(() -> checkProof.accept(read, SHOWN, agent))).isEqualTo(ReviewOutcome.DONE);
        assertThat(town.town().in(() -> checkProof.refuse(read, ProofReason.INCOMPLETE, "", agent)))
                .isEqualTo(ReviewOutcome.NOT_WAITING);
        assertThat(town.town().in(() -> sendProof.withdraw(read, mother))).isFalse();

        assertThat(told()).containsExactly("canteen.quotient-accepted");
        assertThat(steps()).containsExactly("quotient-proof.sent", "quotient-proof.accepted");
    }

    @Test
    void eachStepOfTheFamilyIsInTheAuditTrail() throws Exception {
        String id = sent(mother);
        requests.delete(mother, "/api/canteen/quotient-proofs/{id}", id);

        assertThat(steps()).containsExactly("quotient-proof.sent", "quotient-proof.withdrawn");
    }

    private List<String> steps() {
        return town.town()
                .in(() -> jdbc.sql(
                                "select action from core.audit_entry where action like 'quotient-proof.%' order by id")
                        .query(String.class)
                        .list());
    }
}
