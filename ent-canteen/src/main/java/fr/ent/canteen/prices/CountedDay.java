package fr.ent.canteen.prices;

import fr.ent.canteen.families.Payer;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.prices.method.SeenDay;
import fr.ent.canteen.prices.method.Situation;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that a package can be charged for: booked, called off and still charged, or come to without a booking.
 *
 * @param due not where the town hall has called the day off for nothing: alone it opens no package, but one that other days
 *     keep due costs what it would have without that
 */
public record CountedDay(
        ChildId child, Activity activity, LocalDate day, Payer payer, Situation situation, boolean due) {

    public CountedDay(ChildId child, Activity activity, LocalDate day, Payer payer, Situation situation) {
        this(child, activity, day, payer, situation, true);
    }

    /** Empty where the price was fixed by hand: it is for that day alone. */
    public static Optional<CountedDay> of(LivedDay lived, SeenDay seen) {
        if (lived.kept().filter(KeptPrice::isFixed).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new CountedDay(
                lived.child(),
                lived.activity(),
                lived.day(),
                lived.payer(),
                lived.kept()
                        .filter(KeptPrice::isDecided)
                        .map(KeptPrice::situation)
                        .or(seen::situation)
                        .orElse(Situation.IN_TIME)));
    }

    /** The same if this payer paid for it. */
    public CountedDay paidBy(Payer other) {
        return new CountedDay(child, activity, day, other, situation, due);
    }

    /** The same, called off for nothing. */
    public CountedDay calledOff() {
        return new CountedDay(child, activity, day, payer, situation, false);
    }

    /** The same on another day. */
    CountedDay on(LocalDate other) {
        return new CountedDay(child, activity, other, payer, situation, due);
    }
}
