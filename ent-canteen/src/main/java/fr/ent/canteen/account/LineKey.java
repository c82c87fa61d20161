package fr.ent.canteen.account;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.account.AccountBookings.PaidDay;
import fr.ent.canteen.presence.Attendances.Attended;
import fr.ent.canteen.prices.CountedDay;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.core.ChildId;
import java.time.LocalDate;

/** A child's day at an activity, of which there is one line. */
record LineKey(ChildId child, ActivityId activity, LocalDate day) {

    static LineKey of(PaidDay booked) {
        return new LineKey(booked.child(), booked.activity(), booked.day());
    }

    static LineKey of(AccountLine line) {
        return new LineKey(line.childId(), line.activityId(), line.paidOn());
    }

    static LineKey of(CountedDay counted) {
        return new LineKey(counted.child(), counted.activity().id(), counted.day());
    }

    /** That of the day that opens a package. */
    static LineKey of(PackageCharge charge) {
        return new LineKey(charge.child(), charge.activity(), charge.openedBy());
    }

    static LineKey of(Attended attended) {
        return new LineKey(attended.child(), attended.activity(), attended.day());
    }
}
