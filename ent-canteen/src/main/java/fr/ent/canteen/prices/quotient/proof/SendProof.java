package fr.ent.canteen.prices.quotient.proof;

import fr.ent.core.HouseholdId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.review.Papers;
import fr.ent.core.review.Review;
import fr.ent.core.review.Reviews;
import fr.ent.core.storage.FileId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A family lays a paper down, hands it in, or takes it back while nobody has decided. */
@Component
class SendProof {

    private final Proofs proofs;
    private final Papers papers;
    private final Reviews reviews;
    private final Clock clock;

    SendProof(Proofs proofs, Papers papers, Reviews reviews, Clock clock) {
        this.proofs = proofs;
        this.papers = papers;
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * A paper as it is laid down.
     *
     * @param receivedOn the day on which the town hall had it; none: today
     */
    record LaidPaper(
            ProofKind kind, List<FileId> files, @Nullable LocalDate receivedOn) {}

    /** Empty when the household has one already that nobody has decided. */
    @Transactional
    Optional<Proof> draft(HouseholdId household, LaidPaper laid, Viewer viewer) {
        Proof.Paper paper = new Proof.Paper(
                papers.requireOwn(laid.files(), viewer), viewer.person(), clock.instant(), laid.receivedOn());
        Proof proof = new Proof(NewId.next(), 0, household, laid.kind(), paper, Review.draft(), null);
        return proofs.add(proof) ? Optional.of(proof) : Optional.empty();
    }

    /**
     * Lays down and sends, in one act, what a household has handed in at the desk. A draft that somebody left there, or had
     * no time to send, gives way. Empty when a proof of the household waits for a decision.
     *
     * @param family the adults of the household, whose own drafts stay theirs
     */
    @Transactional
    Optional<Proof> lay(HouseholdId household, LaidPaper laid, Collection<PersonId> family, Viewer agent) {
        proofs.findDraft(household)
                .filter(left -> !family.contains(left.paper().madeBy()))
                .ifPresent(left -> reviews.withdraw(left.submission(), agent));
        return draft(household, laid, agent).flatMap(proof -> send(proof, agent));
    }

    /** Empty when the proof isn't a draft any more. */
    @Transactional
    Optional<Proof> send(Proof draft, Viewer viewer) {
        return reviews.send(draft.submission(), viewer) ? Optional.of(proofs.get(draft.id())) : Optional.empty();
    }

    /** False when the proof isn't waiting any more. */
    @Transactional
    boolean withdraw(Proof proof, Viewer viewer) {
        return reviews.withdraw(proof.submission(), viewer);
    }
}
