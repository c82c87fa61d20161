package fr.ent.canteen.account;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.account.AccountBookings.PaidDay;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Quantity;
import fr.ent.canteen.offer.Stay;
import fr.ent.canteen.presence.Attendance;
import fr.ent.canteen.presence.Attendance.RollStanding;
import fr.ent.canteen.presence.Attendances.Attended;
import fr.ent.canteen.presence.DaysAway;
import fr.ent.canteen.presence.Excuse;
import fr.ent.canteen.prices.KeptPrice;
import fr.ent.canteen.prices.LivedDay;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.SeenDay;
import fr.ent.canteen.prices.method.Situation;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that lines are made of, read at one moment. */
record LineFacts(LocalDate today, Map<ActivityId, Activity> activities, PriceList prices) {

    /** A booked day; one that is called off costs what it would have, whatever came of it. */
    DayLine line(PaidDay booked, @Nullable Attended attended) {
        Optional<Attended> came = booked.calledOff() == null ? Optional.ofNullable(attended) : Optional.empty();
        if (booked.leavesOn() != null && !DaysAway.isDue(came)) {
            return away(booked);
        }
        boolean over = booked.day().isBefore(today);
        DayStanding standing = booked.calledOff() == null
                ? DayStanding.of(came.map(Attended::attendance), over)
                : DayStanding.CALLED_OFF;
        return line(
                new LivedDay(
                        booked.child(),
                        activity(booked.activity()),
                        booked.day(),
                        booked.payer(),
                        Optional.of(booked.kept())),
                standing,
                came,
                booked);
    }

    /** A booked day on which the child won't be at school any more: it ends without being charged. */
    private DayLine away(PaidDay booked) {
        Activity activity = activity(booked.activity());
        return new DayLine(
                booked.child(),
                activity.id(),
                activity.name(),
                booked.day(),
                DayStanding.AFTER_LEAVING,
                true,
                true,
                false,
                Situation.IN_TIME,
                booked.kept().quantity(activity).count(),
                activity.unit(),
                booked.payer().household().orElse(null),
                Cents.of(0),
                List.of(),
                false,
                null,
                null,
                null,
                null,
                booked.leavesOn());
    }

    /** A day that nobody had booked. */
    DayLine line(Attended attended, Payer payer) {
        return line(
                LivedDay.unbooked(attended.child(), activity(attended.activity()), attended.day(), payer),
                DayStanding.PRESENT_WITHOUT_BOOKING,
                Optional.of(attended),
                null);
    }

    private DayLine line(LivedDay lived, DayStanding standing, Optional<Attended> came, @Nullable PaidDay booked) {
        Optional<Situation> situation = came.map(Attended::attendance).flatMap(Attendance::situation);
        SeenDay seen = came.map(Attended::seen).orElse(SeenDay.NOTHING);
        Price price = prices.findSettled(lived, seen).orElseGet(() -> new Price(Cents.of(0), List.of()));
        boolean fixed = lived.kept().filter(KeptPrice::isFixed).isPresent();
        HouseholdId household = lived.payer().household().orElse(null);
        Quantity quantity = lived.quantity(seen);
        return new DayLine(
                lived.child(),
                lived.activity().id(),
                lived.activity().name(),
                lived.day(),
                standing,
                booked != null,
                isCertain(standing, lived, came),
                came.map(Attended::roll).filter(RollStanding.REOPENED::equals).isPresent(),
                lived.kept()
                        .filter(KeptPrice::isDecided)
                        .map(KeptPrice::situation)
                        .or(() -> situation)
                        .orElse(Situation.IN_TIME),
                quantity.count(),
                lived.activity().unit(),
                household,
                price.amountCents(),
                price.explanation(),
                fixed,
                fixed || household == null
                        ? null
                        : CountingQuotient.of(price, prices.standing(household, lived.day()))
                                .orElse(null),
                fixed ? null : CountingTariff.of(price).orElse(null),
                came.flatMap(Attended::excuse).map(Excuse::reason).orElse(null),
                booked == null ? null : booked.calledOff(),
                null);
    }

    /**
     * Settled by a finished roll or by the day's end. A child seen by a roll that isn't finished may be said to be absent yet,
     * one who is excused to be there, and one who wasn't handed over to have stayed shorter or longer.
     */
    private boolean isCertain(DayStanding standing, LivedDay lived, Optional<Attended> came) {
        boolean over = lived.day().isBefore(today);
        Optional<RollStanding> roll = came.map(Attended::roll);
        boolean finished = roll.equals(Optional.of(RollStanding.FINISHED));
        return switch (standing) {
            case ROLL_OPEN, EXPECTED -> false;
            case CALLED_OFF -> over;
            case NOT_CALLED, NO_ROLL, ABSENT_UNJUSTIFIED, AFTER_LEAVING -> true;
            case ABSENT_JUSTIFIED ->
                finished || (over && roll.filter(RollStanding::isOpen).isEmpty());
            case PRESENT, PRESENT_WITHOUT_BOOKING -> finished && (over || isSettled(lived, came));
        };
    }

    private static boolean isSettled(LivedDay lived, Optional<Attended> came) {
        return !lived.session().endsWithHandingOver()
                || came.flatMap(Attended::stay).filter(Stay::collected).isPresent();
    }

    private Activity activity(ActivityId id) {
        Activity known = activities.get(id);
        if (known == null) {
            throw new IllegalStateException("An activity of a booking is gone");
        }
        return known;
    }
}
