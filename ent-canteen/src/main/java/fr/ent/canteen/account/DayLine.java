package fr.ent.canteen.account;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.closed.SuspensionReason;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.method.Situation;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child's day at an activity, how it stands, and its cost by all that is known.
 *
 * @param booked whether somebody had booked it
 * @param reopened whether its roll was finished and is opened again, so that the price may change
 * @param situation as prices look at the day
 * @param priceFixed whether the price was fixed by hand; if not, it follows tariff and quotient of the day until it is
 *     billed
 * @param quotient the one the price was made of; none when the maximum is due or the price looks at no quotient
 * @param tariff the version the price was made by; none where no tariff was in force, or it was fixed by hand
 * @param excuse why an absence is accepted
 * @param calledOff why a day was called off that stays charged
 * @param leavesOn the first day away of a child who leaves, where the day isn't due for that
 */
record DayLine(
        ChildId childId,
        ActivityId activityId,
        String activityName,
        LocalDate date,
        DayStanding standing,
        boolean booked,
        boolean certain,
        boolean reopened,
        Situation situation,
        int units,
        Activity.Unit unit,
        @Nullable HouseholdId householdId,
        Cents amountCents,
        List<PriceStep> explanation,
        boolean priceFixed,
        @Nullable CountingQuotient quotient,
        @Nullable CountingTariff tariff,
        @Nullable String excuse,
        @Nullable SuspensionReason calledOff,
        @Nullable LocalDate leavesOn)
        implements AccountLine {

    @Override
    public LocalDate paidOn() {
        return date;
    }

    @Override
    public boolean due() {
        return standing != DayStanding.AFTER_LEAVING;
    }
}
