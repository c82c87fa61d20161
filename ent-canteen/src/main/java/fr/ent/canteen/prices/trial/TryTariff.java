package fr.ent.canteen.prices.trial;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.Pricing;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.method.PriceStepNoQuotientReason;
import fr.ent.canteen.prices.tariff.PriceQuestion;
import fr.ent.canteen.prices.tariff.QuotientBasis;
import fr.ent.canteen.prices.tariff.Tariff;
import fr.ent.canteen.prices.trial.PastBookings.Basis;
import fr.ent.canteen.prices.trial.PastBookings.Share;
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

    /** More shares than a town of a hundred thousand has. */
    private static final int MOST_SHARES = 100_000;

    private static final QuotientBasis UNKNOWN =
            new QuotientBasis(Optional.empty(), new PriceStep.NoQuotient(PriceStepNoQuotientReason.UNKNOWN, null));

    private final PastBookings pastBookings;
    private final Pricing pricing;

    TryTariff(PastBookings pastBookings, Pricing pricing) {
        this.pastBookings = pastBookings;
        this.pricing = pricing;
    }

    /** Empty when there is too much to price. */
    Optional<Trial> attempt(Tariff tariff, Collection<ActivityId> activities, LocalDate from, LocalDate to) {
        List<Share> shares = pastBookings.list(activities, from, to, MOST_SHARES + 1);
        if (shares.size() > MOST_SHARES) {
            return Optional.empty();
        }
        List<HouseholdId> households = shares.stream()
                .flatMap(share -> share.payer().household().stream())
                .distinct()
                .toList();
        PriceList list = pricing.asIf(
                tariff,
                from,
                households,
                shares.stream().map(Share::child).distinct().toList());
        return Optional.of(Trial.of(
                from,
                to,
                tariff,
                shares.stream()
                        .map(share -> new Trial.Repriced(share, after(share, tariff, list)))
                        .toList()));
    }

    /** Days on which all facts are alike are priced once. */
    private static Cents after(Share share, Tariff tariff, PriceList list) {
        return share.days().stream()
                .collect(Collectors.groupingBy(day -> question(share, day, list), Collectors.summingInt(day -> 1)))
                .entrySet()
                .stream()
                .map(alike -> tariff.price(alike.getKey()).amountCents().times(alike.getValue()))
                .reduce(Cents.of(0), Cents::plus);
    }

    private static PriceQuestion question(Share share, LocalDate day, PriceList list) {
        PriceQuestion question = share.quotient().isEmpty() && share.basis() == Basis.OWN_PRICE
                ? list.question(share.child(), day, share.payer())
                : list.question(
                        share.quotient().map(QuotientBasis::assumed).orElse(UNKNOWN),
                        share.child(),
                        day,
                        share.payer());
        return question.times(share.units());
    }
}
