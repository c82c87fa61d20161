package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.townhall.Corrections.Correction;
import fr.ent.canteen.money.Cents;
import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps why the town hall changed something: the reason beside the booking, the fact in the audit trail. The family is told. */
@Component
class KeepReason {

    private final Corrections corrections;
    private final CorrectionNotices notices;
    private final Audit audit;
    private final Clock clock;

    KeepReason(Corrections corrections, CorrectionNotices notices, Audit audit, Clock clock) {
        this.corrections = corrections;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Booking booking, CorrectionKind kind, String reason, PriceChange price, PersonId by) {
        corrections.add(
                new Correction(booking.id(), kind, reason, price.former(), price.amount(), by, clock.instant()));
        audit.record(
                by,
                "booking.corrected",
                "booking:" + booking.id(),
                Map.of(
                        "kind", kind.name(),
                        "formerCents", Long.toString(price.former().value()),
                        "amountCents", Long.toString(price.amount().value())));
        notices.told(booking, kind, reason);
    }

    /** The price of a booking before and after. */
    record PriceChange(Cents former, Cents amount) {

        static PriceChange none(Cents amount) {
            return new PriceChange(amount, amount);
        }
    }
}
