package fr.ent.canteen.prices;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.prices.tariff.TariffBook;
import java.time.LocalDate;
import java.util.List;

/** The days on which activities have a tariff, so that they can be booked. */
public final class PayableDays {

    static final PayableDays NONE = new PayableDays(new TariffBook(List.of()));

    private final TariffBook tariffs;

    PayableDays(TariffBook tariffs) {
        this.tariffs = tariffs;
    }

    public boolean contain(ActivityId activity, LocalDate day) {
        return tariffs.findInForce(activity, day).isPresent();
    }

    /** Whether the tariff of the day has packages. */
    boolean arePackaged(ActivityId activity, LocalDate day) {
        return tariffs.findInForce(activity, day)
                .filter(tariff -> tariff.packagePeriod() != null)
                .isPresent();
    }
}
