package fr.ent.canteen.prices.trial;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.Pricing;
import fr.ent.canteen.prices.method.NoQuotientReason;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.tariff.PriceQuestion;
import fr.ent.canteen.prices.tariff.QuotientBasis;
import fr.ent.canteen.prices.tariff.Tariff;
import fr.ent.canteen.prices.trial.PastBookings.AlikeBookings;
import fr.ent.canteen.prices.trial.PastBookings.PriceBasis;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Prices the bookings of a period by another tariff, with the facts of each day: the quotient its price was made of, where
 * the household lived, the care plan's dates, and the siblings who hadn't left yet. Which children a household has is only
 * known as it is now. Five statements, however many bookings.
 */
@Component
class TryTariff {

    /** More groups than a town of a hundred thousand has. */
    private static final int MOST_GROUPS = 100_000;

    private static final QuotientBasis UNKNOWN =
            new QuotientBasis(Optional.empty(), new PriceStep.NoQuotient(NoQuotientReason.UNKNOWN, null));

    private final PastBookings pastBookings;
    private final Pricing pricing;

    TryTariff(PastBookings pastBookings, Pricing pricing) {
        this.pastBookings = pastBookings;
        this.pricing = pricing;
    }

    /** Empty when there is too much to price. */
    Optional<Trial> attempt(Tariff tariff, Collection<ActivityId> activities, LocalDate from, LocalDate to) {
        List<AlikeBookings> groups = pastBookings.list(activities, from, to, MOST_GROUPS + 1);
        if (groups.size() > MOST_GROUPS) {
            return Optional.empty();
        }
        List<HouseholdId> households = groups.stream()
                .flatMap(alike -> alike.payer().household().stream())
                .distinct()
                .toList();
        PriceList list = pricing.asIf(
                tariff,
                from,
                households,
                groups.stream().map(AlikeBookings::child).distinct().toList());
        return Optional.of(Trial.of(
                from,
                to,
                tariff,
                groups.stream()
                        .map(alike -> new Trial.RepricedBookings(alike, after(alike, tariff, list)))
                        .toList()));
    }

    /** Days on which all facts are alike are priced once. */
    private static Cents after(AlikeBookings alike, Tariff tariff, PriceList list) {
        return alike.days().stream()
                .collect(Collectors.groupingBy(day -> question(alike, day, list), Collectors.summingInt(day -> 1)))
                .entrySet()
                .stream()
                .map(days -> tariff.price(days.getKey()).amountCents().times(days.getValue()))
                .reduce(Cents.of(0), Cents::plus);
    }

    private static PriceQuestion question(AlikeBookings alike, LocalDate day, PriceList list) {
        PriceQuestion question = alike.quotient().isEmpty() && alike.basis() == PriceBasis.OWN_PRICE
                ? list.question(alike.child(), day, alike.payer())
                : list.question(
                        alike.quotient().map(QuotientBasis::assumed).orElse(UNKNOWN),
                        alike.child(),
                        day,
                        alike.payer());
        return question.times(alike.units());
    }
}
