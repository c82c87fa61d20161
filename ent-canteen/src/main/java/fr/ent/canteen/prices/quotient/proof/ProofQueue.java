package fr.ent.canteen.prices.quotient.proof;

import fr.ent.core.Viewer;
import fr.ent.core.review.ReviewFacts;
import fr.ent.core.review.ReviewQueue;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The proofs that wait for an agent, those that wait longest first. */
@Component
class ProofQueue {

    private final Proofs proofs;
    private final ProofStarts starts;
    private final ReviewQueue queue;

    ProofQueue(Proofs proofs, ProofStarts starts, ReviewQueue queue) {
        this.proofs = proofs;
        this.starts = starts;
        this.queue = queue;
    }

    /** A household that has left has no line. */
    List<WaitingProof> list(Viewer agent) {
        List<Proof> waiting = proofs.listWaiting();
        Function<Proof, LocalDate> earliest = starts.earliest();
        ReviewFacts facts =
                queue.describe(waiting.stream().map(Proof::submission).toList(), agent);
        return waiting.stream()
                .flatMap(proof -> WaitingProof.of(proof, earliest.apply(proof), facts).stream())
                .toList();
    }
}
