package fr.ent.canteen.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.family.Payer;
import fr.ent.canteen.quotient.QuotientHistory;
import fr.ent.canteen.quotient.QuotientStanding;
import java.time.LocalDate;
import java.util.Optional;

/** Prices of some activities for some households. */
public record PriceList(TariffBook tariffs, QuotientHistory quotients) {

    /** Empty when no tariff is in force on that day. */
    public Optional<Price> find(ActivityId activity, LocalDate day, Payer payer) {
        QuotientStanding standing = switch (payer) {
            case Payer.Household(var id) -> quotients.standing(id, day);
            case Payer.Nobody nobody -> new QuotientStanding.Unknown();
        };
        return tariffs.findInForce(activity, day).map(tariff -> tariff.price(standing));
    }
}
