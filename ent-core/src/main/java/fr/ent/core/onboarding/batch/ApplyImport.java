package fr.ent.core.onboarding.batch;

import fr.ent.core.Viewer;
import fr.ent.core.onboarding.ImportTrail;
import fr.ent.core.onboarding.batch.ImportRows.Departures;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a preview true, all of it or nothing. Pupils who are missing are about to leave from then on. */
@Component
class ApplyImport {

    /** The end of an attempt to apply a preview. */
    sealed interface ApplyOutcome {
        record Applied() implements ApplyOutcome {}

        sealed interface Refused extends ApplyOutcome {}

        /** More than a tenth of the school would leave, and nobody confirmed how many. */
        record ManyLeaving(Departures departures) implements Refused {}

        record Unresolved(int questions) implements Refused {}

        /** The directory changed since the comparison. */
        record Stale() implements Refused {}

        record NotPreviewed(ImportState state) implements Refused {}
    }

    private final TransactionTemplate transaction;
    private final ImportRows rows;
    private final Batches batches;
    private final ImportTrail trail;

    ApplyImport(TransactionTemplate transaction, ImportRows rows, Batches batches, ImportTrail trail) {
        this.transaction = transaction;
        this.rows = rows;
        this.batches = batches;
        this.trail = trail;
    }

    /** @param confirmed how many pupils leave, as somebody has read and repeated; none if nobody was asked */
    ApplyOutcome apply(UUID id, Viewer viewer, OptionalInt confirmed) {
        try {
            return transaction.execute(status -> {
                ApplyOutcome outcome = applyLocked(id, viewer, confirmed);
                if (!(outcome instanceof ApplyOutcome.Applied)) {
                    status.setRollbackOnly();
                }
                return outcome;
            });
        } catch (DataIntegrityViolationException taken) {
            // a pupil of that number, or a class of that name, came in another way
            return new ApplyOutcome.Stale();
        }
    }

    private ApplyOutcome applyLocked(UUID id, Viewer viewer, OptionalInt confirmed) {
        Batch batch = batches.lock(id).orElseThrow();
        if (batch.state() != ImportState.PREVIEWED) {
            return new ApplyOutcome.NotPreviewed(batch.state());
        }
        if (batch.counts().ambiguous() > 0) {
            return new ApplyOutcome.Unresolved(batch.counts().ambiguous());
        }
        Departures departures = rows.departures(batch);
        if (departures.areMany() && confirmed.orElse(0) != departures.leaving()) {
            return new ApplyOutcome.ManyLeaving(departures);
        }
        if (batch.revision() != batches.revision()
                || !batches.followConsents(id, () -> rows.apply(id, batches.now()))) {
            return new ApplyOutcome.Stale();
        }
        batches.mark(id, ImportState.APPLIED);
        rows.forgetLines(id);
        trail.applied(id, batch.school(), viewer);
        return new ApplyOutcome.Applied();
    }
}
