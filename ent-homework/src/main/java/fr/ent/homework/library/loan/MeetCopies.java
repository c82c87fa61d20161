package fr.ent.homework.library.loan;

import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.homework.library.Libraries;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** A copy that wasn't lent lies on the desk all the same: the refusal took back that it was found, and for whom it is kept. */
@Component
class MeetCopies {

    private final Libraries libraries;
    private final LoanDesk desk;
    private final TransactionTemplate transaction;

    MeetCopies(Libraries libraries, LoanDesk desk, TransactionTemplate transaction) {
        this.libraries = libraries;
        this.desk = desk;
        this.transaction = transaction;
    }

    /**
     * A copy that a scanner has read at the desk of a school.
     *
     * @param madeAt when the beep was, if a device has kept it
     */
    record CopyMet(
            TerritoryId territory,
            SchoolId school,
            String barcode,
            @Nullable Instant madeAt) {}

    @Async
    @TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
    void meet(CopyMet met) {
        TerritoryScope.run(
                met.territory(),
                () -> transaction.executeWithoutResult(status -> {
                    libraries.hold(met.school());
                    desk.findCopy(met.school(), met.barcode()).ifPresent(copy -> desk.meet(copy, met.madeAt()));
                }));
    }
}
