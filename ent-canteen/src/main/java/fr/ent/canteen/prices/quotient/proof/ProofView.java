package fr.ent.canteen.prices.quotient.proof;

import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

    static ProofView of(Proof proof, Map<FileId, FileView> known, Viewer viewer) {
        Proof.Verdict verdict = proof.verdict();
        return new ProofView(
                proof.id(),
                proof.household(),
                proof.kind(),
                proof.state(),
                proof.paper().sentAt(),
                verdict == null ? null : verdict.on(),
                verdict == null ? null : verdict.reason(),
                verdict == null ? "" : verdict.note(),
                proof.paper().madeBy().equals(viewer.person()) ? files(proof, known) : List.of());
    }

    static List<FileView> files(Proof proof, Map<FileId, FileView> known) {
        return proof.paper().files().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
