package fr.ent.canteen.booking.pattern;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.packages.PackageView;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.PackageStarts.PackageStart;
import fr.ent.core.ChildId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A package that a pattern opens, or opens earlier: charged once, beside what its days cost by themselves.
 *
 * @param formerCents its price that the reader's household paid before these days; none where no day had opened it or
 *     another household paid it
 */
record TermPackage(
        ChildId childId,
        ActivityId activityId,
        @JsonUnwrapped PackageView told,
        @Nullable Cents formerCents) {

    /** @param start whether it begins in the middle, and from when the next one counts */
    static TermPackage of(PackageCharge charge, boolean paidByOthers, PackageStart start) {
        return new TermPackage(
                charge.child(),
                charge.activity(),
                (paidByOthers ? PackageView.ofOthers(charge) : PackageView.charged(charge)).beginning(start),
                null);
    }

    /** The same, for which the reader's household paid something else before. */
    TermPackage insteadOf(Optional<Cents> former) {
        return new TermPackage(childId, activityId, told, former.orElse(null));
    }

    /** The amount that it adds to what the reader's household pays. */
    long addedCents() {
        return told.amountCents() == null
                ? 0
                : Math.max(0, told.amountCents().value() - (formerCents == null ? 0 : formerCents.value()));
    }
}
