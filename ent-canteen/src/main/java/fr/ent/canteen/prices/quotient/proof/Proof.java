package fr.ent.canteen.prices.quotient.proof;

import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.review.Review;
import fr.ent.core.review.ReviewKind;
import fr.ent.core.review.ReviewSubject;
import fr.ent.core.review.Submission;
import fr.ent.core.storage.FileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper that shows a quotient or an income, and what the town hall said of it.
 *
 * @param reason only of a refusal
 */
record Proof(
        UUID id,
        int version,
        HouseholdId household,
        ProofKind kind,
        Paper paper,
        Review review,
        @Nullable ProofReason reason) {

    static final ReviewKind KIND =
            new ReviewKind("canteen.quotient_proof", "quotient-proof", "sent", "canteen.quotient", "/quotient");

    Submission submission() {
        return new Submission(KIND, id, version, new ReviewSubject.OfHousehold(household), review, paper.files());
    }

    /**
     * The files that were laid down, by whom and when.
     *
     * @param receivedOn the day on which the town hall had it already; none: the day it was sent
     */
    record Paper(
            List<FileId> files,
            PersonId madeBy,
            Instant madeAt,
            @Nullable LocalDate receivedOn) {

        Paper {
            files = List.copyOf(files);
        }
    }
}
