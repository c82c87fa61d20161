package fr.ent.canteen.prices.quotient.proof;

import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import fr.ent.core.review.Review;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A paper as its household sees it; only who sent it finds its files here. */
record ProofView(
        UUID id,
        HouseholdId householdId,
        ProofKind kind,
        ProofState state,
        @Nullable Instant sentAt,
        @Nullable LocalDate decidedOn,
        @Nullable ProofReason reason,
        String note,
        List<FileView> files) {

    /** @param zone the town's, whose day the decision's is */
    static ProofView of(Proof proof, Map<FileId, FileView> known, Viewer viewer, ZoneId zone) {
        Review review = proof.review();
        return new ProofView(
                proof.id(),
                proof.household(),
                proof.kind(),
                ProofState.of(review.state()),
                review.sentAt(),
                review.decidedAt() == null ? null : LocalDate.ofInstant(review.decidedAt(), zone),
                proof.reason(),
                review.answer(),
                proof.paper().madeBy().equals(viewer.person()) ? files(proof, known) : List.of());
    }

    private static List<FileView> files(Proof proof, Map<FileId, FileView> known) {
        return proof.paper().files().stream()
                .flatMap(file -> Stream.ofNullable(known.get(file)))
                .toList();
    }
}
