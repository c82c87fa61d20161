package fr.ent.canteen.prices.trial;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.prices.BookedDay;
import fr.ent.canteen.prices.CountedDay;
import fr.ent.canteen.prices.LivedDay;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.Pricing;
import fr.ent.canteen.prices.method.SeenDay;
import fr.ent.canteen.prices.tariff.PriceQuestion;
import fr.ent.canteen.prices.tariff.QuotientBasis;
import fr.ent.canteen.prices.tariff.Tariff;
import fr.ent.canteen.prices.trial.PastBookings.AlikeBookings;
import fr.ent.canteen.prices.trial.Trial.RepricedBookings;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Prices the bookings of a period by the council's tariffs and by another, with the same facts of each day: the quotient that
 * counts on it, where the household lived, the care plan's dates, and the siblings who hadn't left yet. A price fixed by
 * hand stays; packages are charged once, by their first day of the period. Which children a household has is only known as it is now. Six statements, however many bookings.
 */
@Component
class TryTariff {

    /** More groups than a town of a hundred thousand has. */
    private static final int MOST_GROUPS = 100_000;

    private final PastBookings pastBookings;
    private final Activities activities;
    private final Pricing pricing;

    TryTariff(PastBookings pastBookings, Activities activities, Pricing pricing) {
        this.pastBookings = pastBookings;
        this.activities = activities;
        this.pricing = pricing;
    }

    /** Empty when there is too much to price. */
    Optional<Trial> attempt(Tariff tariff, Collection<ActivityId> wanted, LocalDate from, LocalDate to) {
        List<AlikeBookings> groups = pastBookings.list(wanted, from, to, MOST_GROUPS + 1);
        if (groups.size() > MOST_GROUPS) {
            return Optional.empty();
        }
        List<HouseholdId> households = groups.stream()
                .flatMap(alike -> alike.payer().household().stream())
                .distinct()
                .toList();
        PriceList prices = pricing.knowing(
                from,
                to,
                wanted,
                households,
                groups.stream().map(AlikeBookings::child).distinct().toList());
        Map<ActivityId, Activity> known =
                activities.list(wanted).stream().collect(Collectors.toMap(Activity::id, Function.identity()));
        Stream<RepricedBookings> days = groups.stream()
                .flatMap(alike -> Stream.ofNullable(known.get(alike.activity()))
                        .flatMap(activity -> repriced(alike, activity, tariff, prices)));
        return Optional.of(Trial.of(
                from,
                to,
                tariff,
                Stream.concat(days, packages(groups, known, prices, tariff)).toList()));
    }

    /** Packages of before and after, each opened by its first day of the period that is tried. */
    private static Stream<RepricedBookings> packages(
            List<AlikeBookings> groups, Map<ActivityId, Activity> known, PriceList prices, Tariff tariff) {
        List<CountedDay> days = groups.stream()
                .flatMap(alike -> Stream.ofNullable(known.get(alike.activity())).flatMap(alike::at))
                .flatMap(day -> CountedDay.of(LivedDay.of(day), SeenDay.NOTHING).stream())
                .toList();
        Cents none = Cents.of(0);
        return Stream.concat(
                prices.packages(days).stream()
                        .map(one -> repriced(one, prices, one.price().amountCents(), none)),
                prices.trying(tariff, known.keySet()).packages(days).stream()
                        .map(one -> repriced(one, prices, none, one.price().amountCents())));
    }

    private static RepricedBookings repriced(PackageCharge charge, PriceList prices, Cents before, Cents after) {
        return new RepricedBookings(
                charge.payer()
                        .household()
                        .map(HouseholdId::value)
                        .orElseGet(() -> charge.child().value()),
                charge.payer()
                        .household()
                        .flatMap(household -> QuotientBasis.of(prices.standing(household, charge.openedBy()))
                                .quotient()),
                0,
                before,
                after);
    }

    /** By quotient; each day is priced for itself. */
    private static Stream<RepricedBookings> repriced(
            AlikeBookings alike, Activity activity, Tariff tariff, PriceList prices) {
        return alike
                .at(activity)
                .map(day -> repriced(alike.family(), day, tariff, prices))
                .collect(Collectors.toMap(RepricedBookings::quotient, Function.identity(), RepricedBookings::plus))
                .values()
                .stream();
    }

    private static RepricedBookings repriced(UUID family, BookedDay day, Tariff tariff, PriceList prices) {
        PriceQuestion question = prices.question(day);
        Cents before = prices.get(day).amountCents();
        Cents after = day.kept().isFixed() ? before : tariff.price(question).amountCents();
        return new RepricedBookings(family, question.basis().quotient(), 1, before, after);
    }
}
