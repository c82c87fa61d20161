package fr.ent.canteen.prices;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.prices.tariff.TariffBook;
import java.time.LocalDate;

/** The days on which activities have a tariff, so that they can be booked. */
public final class PayableDays {

    private final TariffBook tariffs;

    PayableDays(TariffBook tariffs) {
        this.tariffs = tariffs;
    }

    public boolean contain(ActivityId activity, LocalDate day) {
        return tariffs.findInForce(activity, day).isPresent();
    }
}
