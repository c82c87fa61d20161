package fr.ent.canteen.prices.quotient.proof;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.quotient.Basis;
import fr.ent.canteen.prices.quotient.Quotient;
import fr.ent.canteen.prices.quotient.Quotients;
import fr.ent.core.NewId;
import fr.ent.core.Viewer;
import fr.ent.core.review.ReviewOutcome;
import fr.ent.core.review.ReviewWords;
import fr.ent.core.review.Reviews;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agent accepts a paper, which makes a quotient from a day on, or refuses it and says why. The family is told. */
@Component
class CheckProof {

    private final Proofs proofs;
    private final Reviews reviews;
    private final Quotients quotients;
    private final Clock clock;

    CheckProof(Proofs proofs, Reviews reviews, Quotients quotients, Clock clock) {
        this.proofs = proofs;
        this.reviews = reviews;
        this.quotients = quotients;
        this.clock = clock;
    }

    /** The facts that an agent read on the paper, and the days for which they count. */
    record Shown(Cents value, YearMonth month, Quotient.Validity validity) {}

    @Transactional
    ReviewOutcome accept(Proof proof, Shown shown, Viewer agent) {
        return reviews.accept(proof.submission(), () -> count(proof, shown, agent), agent);
    }

    private ReviewWords count(Proof proof, Shown shown, Viewer agent) {
        Quotient quotient = new Quotient(
                NewId.next(),
                proof.household(),
                shown.value(),
                shown.month(),
                shown.validity(),
                new Quotient.Origin(Quotient.Source.DOCUMENT, clock.instant()));
        quotients.add(
                quotient,
                new Basis.OfProof(proof.id(), agent.person()),
                proof.paper().madeBy());
        String firstDay = shown.validity().from().toString();
        String lastDay = shown.validity().to().toString();
        return new ReviewWords(
                Map.of("validFrom", firstDay, "validTo", lastDay), Map.of("from", firstDay, "date", lastDay));
    }

    @Transactional
    ReviewOutcome refuse(Proof proof, ProofReason reason, String note, Viewer agent) {
        ReviewWords words = new ReviewWords(Map.of("reason", reason.name()), Map.of());
        ReviewOutcome outcome = reviews.refuse(proof.submission(), note, words, agent);
        if (outcome == ReviewOutcome.DONE) {
            proofs.setReason(proof.id(), reason);
        }
        return outcome;
    }
}
