package fr.ent.canteen.prices.quotient.proof;

import fr.ent.core.Viewer;
import fr.ent.core.review.ReviewFacts;
import fr.ent.core.review.ReviewQueue;
import java.util.List;
import org.springframework.stereotype.Component;

/** The proofs that wait for an agent, those that wait longest first. */
@Component
class ProofQueue {

    private final Proofs proofs;
    private final ReviewQueue queue;

    ProofQueue(Proofs proofs, ReviewQueue queue) {
        this.proofs = proofs;
        this.queue = queue;
    }

    /** A household that has left has no line. */
    List<WaitingProof> list(Viewer agent) {
        List<Proof> waiting = proofs.listWaiting();
        ReviewFacts facts =
                queue.describe(waiting.stream().map(Proof::submission).toList(), agent);
        return waiting.stream()
                .flatMap(proof -> WaitingProof.of(proof, facts).stream())
                .toList();
    }
}
