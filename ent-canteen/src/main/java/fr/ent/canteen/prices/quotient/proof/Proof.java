package fr.ent.canteen.prices.quotient.proof;

import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.storage.FileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paper that shows a quotient or an income, and what the town hall said of it. */
record Proof(
        UUID id,
        HouseholdId household,
        ProofKind kind,
        ProofState state,
        Paper paper,
        @Nullable Verdict verdict) {

    /** The files that were sent, by whom and when. */
    record Paper(
            List<FileId> files,
            PersonId madeBy,
            Instant madeAt,
            @Nullable Instant sentAt) {

        Paper {
            files = List.copyOf(files);
        }
    }

    /** @param reason only of a refusal */
    record Verdict(LocalDate on, @Nullable ProofReason reason, String note) {}
}
