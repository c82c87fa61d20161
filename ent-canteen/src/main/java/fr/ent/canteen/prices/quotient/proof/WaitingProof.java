package fr.ent.canteen.prices.quotient.proof;

import fr.ent.core.storage.FileView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paper that waits for an agent, and whose it is; {@code own} when it is the reader's, so that a colleague decides. */
record WaitingProof(
        UUID id,
        String householdName,
        List<String> adults,
        List<String> children,
        ProofKind kind,
        @Nullable Instant sentAt,
        List<FileView> files,
        boolean own) {}
