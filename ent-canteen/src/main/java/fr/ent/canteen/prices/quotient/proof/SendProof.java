package fr.ent.canteen.prices.quotient.proof;

import fr.ent.core.HouseholdId;
import fr.ent.core.InvalidInput;
import fr.ent.core.NewId;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A family lays a paper down, hands it in, or takes it back while nobody has decided. Only the town hall opens it. */
@Component
class SendProof {

    private final Proofs proofs;
    private final Files files;
    private final Audit audit;
    private final Clock clock;

    SendProof(Proofs proofs, Files files, Audit audit, Clock clock) {
        this.proofs = proofs;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty when the household has one already that nobody has decided. */
    @Transactional
    Optional<Proof> draft(HouseholdId household, ProofKind kind, List<FileId> attached, Viewer viewer) {
        List<FileId> distinct = attached.stream().distinct().toList();
        List<FileView> own = files.listOwned(distinct, viewer);
        if (own.size() < distinct.size()) {
            throw new NotThere();
        }
        if (!own.stream().allMatch(SendProof::isPaper)) {
            throw new InvalidInput("fileIds", "type-refused");
        }
        Proof proof = new Proof(
                NewId.next(),
                household,
                kind,
                ProofState.DRAFT,
                new Proof.Paper(distinct, viewer.person(), clock.instant(), null),
                null);
        if (!proofs.add(proof)) {
            return Optional.empty();
        }
        return Optional.of(proof);
    }

    /** Empty when the proof isn't waiting any more. */
    @Transactional
    Optional<Proof> send(Proof draft, Viewer viewer) {
        if (!proofs.send(draft.id(), clock.instant())) {
            return Optional.empty();
        }
        files.share(draft.paper().files(), new Files.Audience.OfTownHall(viewer.territory()));
        record("quotient-proof.sent", draft, viewer);
        return Optional.of(proofs.get(draft.id()));
    }

    /** False when the proof isn't waiting any more. */
    @Transactional
    boolean withdraw(Proof proof, Viewer viewer) {
        if (!proofs.withdraw(proof.id())) {
            return false;
        }
        files.withdraw(proof.paper().files(), new Files.Audience.OfTownHall(viewer.territory()));
        record("quotient-proof.withdrawn", proof, viewer);
        return true;
    }

    private void record(String action, Proof proof, Viewer viewer) {
        audit.record(
                viewer.person(),
                action,
                "household:" + proof.household(),
                Map.of("proof", proof.id().toString()));
    }

    private static boolean isPaper(FileView file) {
        return file.mediaType().equals("application/pdf") || file.mediaType().startsWith("image/");
    }
}
