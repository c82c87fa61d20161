package fr.ent.canteen.prices.simulator;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Quantity;
import fr.ent.canteen.prices.method.PackagePeriod;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.tariff.PriceQuestion;
import fr.ent.canteen.prices.tariff.Tariff;
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
     * The price of one unit, or of a package, of a day of {@code quantity} units, and of a month of as many days a week as asked; the
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

        /** Of a package its price, and that of the month: its days cost nothing by themselves. */
        ActivityPrice priced(Tariff decided, PriceQuestion aDay, int daysPerWeek) {
            PackagePeriod period = decided.packagePeriod();
            if (period == null) {
                Price day = decided.price(aDay);
                return at(decided.price(aDay.times(Quantity.ONE)), day, month(day, daysPerWeek));
            }
            Price whole = decided.packagePrice(aDay);
            return at(whole, decided.price(aDay), period == PackagePeriod.MONTH ? whole.amountCents() : month(whole, 1))
                    .because(whole);
        }

        private ActivityPrice at(Price priced, Price day, Cents month) {
            return new ActivityPrice(
                    name,
                    unit,
                    quantity,
                    schools,
                    tariff,
                    priced.amountCents(),
                    day.amountCents(),
                    month,
                    day.explanation());
        }

        private ActivityPrice because(Price price) {
            return new ActivityPrice(
                    name, unit, quantity, schools, tariff, priceCents, dayCents, monthCents, price.explanation());
        }

        private static Cents month(Price day, int daysPerWeek) {
            return Cents.rounded(day.amountCents()
                    .decimal()
                    .multiply(BigDecimal.valueOf((long) daysPerWeek * SCHOOL_WEEKS))
                    .divide(BigDecimal.valueOf(MONTHS)));
        }
    }
}
