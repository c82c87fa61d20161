package fr.ent.canteen.account;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.method.PackagePeriod;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package: one price for a child's days of a week or month, in the account of the month of its first day that counts.
 *
 * @param openedBy that day, which makes the price and the payer
 * @param certain whether that day is settled
 */
record PackageLine(
        ChildId childId,
        ActivityId activityId,
        String activityName,
        PackagePeriod period,
        LocalDate from,
        LocalDate to,
        LocalDate openedBy,
        boolean certain,
        @Nullable HouseholdId householdId,
        Cents amountCents,
        List<PriceStep> explanation)
        implements AccountLine {

    @Override
    public LocalDate paidOn() {
        return openedBy;
    }

    @Override
    public boolean due() {
        return true;
    }

    static PackageLine of(PackageCharge charge, String activityName, boolean certain) {
        return new PackageLine(
                charge.child(),
                charge.activity(),
                activityName,
                charge.period(),
                charge.from(),
                charge.to(),
                charge.openedBy(),
                certain,
                charge.payer().household().orElse(null),
                charge.price().amountCents(),
                charge.price().explanation());
    }
}
