package fr.ent.canteen.prices;

import fr.ent.canteen.families.Payer;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Quantity;
import fr.ent.canteen.offer.Session;
import fr.ent.canteen.offer.Stay;
import fr.ent.canteen.prices.method.SeenDay;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A child's day at an activity that has come, booked or not.
 *
 * @param kept what its booking keeps of its price; empty when nobody had booked it
 */
public record LivedDay(ChildId child, Activity activity, LocalDate day, Payer payer, Optional<KeptPrice> kept) {

    public static LivedDay of(BookedDay booked) {
        return new LivedDay(
                booked.child(), booked.activity(), booked.day(), booked.payer(), Optional.of(booked.kept()));
    }

    public static LivedDay unbooked(ChildId child, Activity activity, LocalDate day, Payer payer) {
        return new LivedDay(child, activity, day, payer, Optional.empty());
    }

    /** How much of the activity the day was, by hours as they were where these are billed. */
    public Quantity quantity(SeenDay seen) {
        Optional<Stay> stay =
                kept.filter(price -> price.isFixed() || price.isAbsence()).isPresent() ? Optional.empty() : seen.stay();
        return stay.flatMap(session()::counted)
                .orElseGet(() -> kept.map(price -> price.quantity(activity))
                        .orElseGet(() -> activity.sessionOn(day).booked()));
    }

    /** The activity as it is billed on that day. */
    public Session session() {
        return kept.map(price -> price.session(activity)).orElseGet(() -> activity.sessionOn(day));
    }

    Optional<BookedDay> booked() {
        return kept.map(price -> new BookedDay(child, activity, day, payer, price));
    }
}
