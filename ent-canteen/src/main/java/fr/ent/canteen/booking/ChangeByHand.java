package fr.ent.canteen.booking;

import fr.ent.canteen.Activity;
import fr.ent.canteen.Cents;
import fr.ent.canteen.PriceStep;
import fr.ent.canteen.activity.Activities;
import fr.ent.canteen.activity.Schedules;
import fr.ent.canteen.booking.Corrections.Correction;
import fr.ent.core.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The town hall cancels and reprices past every cut-off, with a reason that is kept. */
@Component
class ChangeByHand {

    private final Activities activities;
    private final Schedules schedules;
    private final RearrangePlaces rearrange;
    private final Corrections corrections;
    private final Reasons reasons;

    ChangeByHand(
            Activities activities,
            Schedules schedules,
            RearrangePlaces rearrange,
            Corrections corrections,
            Reasons reasons) {
        this.activities = activities;
        this.schedules = schedules;
        this.rearrange = rearrange;
        this.corrections = corrections;
        this.reasons = reasons;
    }

    @Transactional
    void cancel(Booking booking, String reason, PersonId by) {
        Activity activity = activities.find(booking.activity()).orElseThrow();
        rearrange.with(
                RearrangePlaces.Change.leaving(List.of(booking), BookingSets.Ending.by(by, reasons.now())),
                Map.of(activity.id(), schedules.on(activity, booking.day())));
        reasons.keep(booking, Correction.Kind.CANCELLED, reason, booking.price().amountCents(), by);
    }

    /** Whether the booking was still live at the price that was seen. */
    @Transactional
    boolean reprice(Booking booking, Cents amount, String reason, PersonId by, LocalDate today) {
        Cents former = booking.price().amountCents();
        boolean done = corrections.reprice(booking, amount, new PriceStep.Corrected(reason, former, amount, today));
        if (done) {
            reasons.keep(booking, Correction.Kind.REPRICED, reason, amount, by);
        }
        return done;
    }
}
