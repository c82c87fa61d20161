package fr.ent.canteen.prices.quotient.proof;

import fr.ent.core.ChildId;
import fr.ent.core.review.ReviewFacts;
import fr.ent.core.review.Submission;
import fr.ent.core.storage.FileView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper that waits for an agent, and whose it is.
 *
 * @param countsFrom the first day for which it may count when it is accepted today
 * @param own when it is the reader's, so that a colleague decides
 */
record WaitingProof(
        UUID id,
        String householdName,
        List<String> adults,
        List<String> children,
        ProofKind kind,
        @Nullable Instant sentAt,
        List<FileView> files,
        LocalDate countsFrom,
        boolean own) {

    static Optional<WaitingProof> of(Proof proof, LocalDate countsFrom, ReviewFacts facts) {
        Submission submission = proof.submission();
        return facts.household(submission)
                .map(household -> new WaitingProof(
                        proof.id(),
                        household.name(),
                        facts.names(household.adults()),
                        facts.names(household.children().stream()
                                .map(ChildId::asPerson)
                                .toList()),
                        proof.kind(),
                        proof.review().sentAt(),
                        facts.papers(submission),
                        countsFrom,
                        facts.isOwn(submission)));
    }
}
