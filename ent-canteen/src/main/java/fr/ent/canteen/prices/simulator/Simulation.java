package fr.ent.canteen.prices.simulator;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.tariff.TariffForm;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The prices that a family would pay.
 *
 * @param quotientCents as typed or worked out; none when nothing was typed
 */
record Simulation(
        @Nullable Cents quotientCents, int daysPerWeek, int schoolWeeks, int months, List<ActivityPrice> offers) {

    /** Weeks of class a year (code de l'éducation, L521-1), paid from September to June. */
    static final int SCHOOL_WEEKS = 36;

    static final int MONTHS = 10;

    /**
     * The price of one unit, of a day of {@code quantity} units, and of a month of as many days a week as asked; the
     * tariff as the council decided it.
     */
    record ActivityPrice(
            String name,
            Activity.Unit unit,
            int quantity,
            List<String> schools,
            TariffForm tariff,
            @Nullable Cents priceCents,
            @Nullable Cents dayCents,
            @Nullable Cents monthCents,
            List<PriceStep> explanation) {

        static ActivityPrice of(Activity activity, List<String> schools, TariffForm tariff) {
            return new ActivityPrice(
                    activity.name(),
                    activity.unit(),
                    activity.aDay().count(),
                    schools,
                    tariff,
                    null,
                    null,
                    null,
                    List.of());
        }

        ActivityPrice at(Price unitPrice, Price day, int daysPerWeek) {
            return new ActivityPrice(
                    name,
                    unit,
                    quantity,
                    schools,
                    tariff,
                    unitPrice.amountCents(),
                    day.amountCents(),
                    month(day, daysPerWeek),
                    day.explanation());
        }

        private static Cents month(Price day, int daysPerWeek) {
            return Cents.rounded(day.amountCents()
                    .decimal()
                    .multiply(BigDecimal.valueOf((long) daysPerWeek * SCHOOL_WEEKS))
                    .divide(BigDecimal.valueOf(MONTHS)));
        }
    }
}
