package fr.ent.canteen.booking.pattern;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.packages.PackageView;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.Optional;

/** A package that a pattern opens: charged once, beside what its days cost by themselves. */
record TermPackage(
        ChildId childId,
        ActivityId activityId,
        @JsonUnwrapped PackageView told) {

    /** @param next from when the next one counts, where this one begins in the middle */
    static TermPackage of(PackageCharge charge, boolean paidByOthers, Optional<LocalDate> next) {
        return new TermPackage(
                charge.child(),
                charge.activity(),
                (paidByOthers ? PackageView.ofOthers(charge) : PackageView.charged(charge)).before(next));
    }
}
