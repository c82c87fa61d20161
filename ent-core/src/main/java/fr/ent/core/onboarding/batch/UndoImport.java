package fr.ent.core.onboarding.batch;

import fr.ent.core.PersonId;
import fr.ent.core.PupilLeft;
import fr.ent.core.Viewer;
import fr.ent.core.onboarding.ImportTrail;
import fr.ent.core.onboarding.ImportUndone;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an import back, as long as nothing else has touched what it wrote. */
@Component
class UndoImport {

    /** The end of an attempt to undo an import. */
    sealed interface UndoOutcome {
        record Undone() implements UndoOutcome {}

        sealed interface Refused extends UndoOutcome {}

        /** @param rows how many rows something else has changed or relies on */
        record Touched(int rows) implements Refused {}

        record NotApplied(ImportState state) implements Refused {}

        /** Applied so long ago that what was there before is forgotten. */
        record TooLate() implements Refused {}
    }

    private final TransactionTemplate transaction;
    private final ImportRows rows;
    private final Batches batches;
    private final ImportTrail trail;
    private final ApplicationEventPublisher events;

    UndoImport(
            TransactionTemplate transaction,
            ImportRows rows,
            Batches batches,
            ImportTrail trail,
            ApplicationEventPublisher events) {
        this.transaction = transaction;
        this.rows = rows;
        this.batches = batches;
        this.trail = trail;
        this.events = events;
    }

    UndoOutcome undo(UUID id, Viewer viewer) {
        return transaction.execute(status -> {
            UndoOutcome outcome = undoLocked(id, viewer);
            if (!(outcome instanceof UndoOutcome.Undone)) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private UUID undone(UUID id) {
        rows.undo(id);
        return id;
    }

    private UndoOutcome undoLocked(UUID id, Viewer viewer) {
        Batch batch = batches.lock(id).orElseThrow();
        if (batch.state() != ImportState.APPLIED) {
            return new UndoOutcome.NotApplied(batch.state());
        }
        if (rows.isForgotten(batch)) {
            return new UndoOutcome.TooLate();
        }
        Set<PersonId> withdrawn = rows.lockAddedPeople(id);
        events.publishEvent(new ImportUndone(viewer.territory(), id, withdrawn));
        int touched = rows.countTouched(id) + rows.countInUse(id, withdrawn);
        if (touched > 0) {
            return new UndoOutcome.Touched(touched);
        }
        batches.followConsents(id, () -> undone(id));
        rows.listGoneAgain(
                id,
                (child, school) -> events.publishEvent(new PupilLeft(viewer.territory(), child, school, rows.today())));
        batches.mark(id, ImportState.UNDONE);
        trail.undone(id, batch.school(), viewer);
        rows.forget(id);
        return new UndoOutcome.Undone();
    }
}
