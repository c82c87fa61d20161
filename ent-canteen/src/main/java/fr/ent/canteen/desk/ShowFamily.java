package fr.ent.canteen.desk;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.desk.FamilyView.FamilyHome;
import fr.ent.canteen.desk.FamilyView.HouseholdPrice;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.presence.Attendances.Attended;
import fr.ent.canteen.prices.CountedDay;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.Pricing;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.Situation;
import fr.ent.canteen.prices.quotient.QuotientStanding;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import fr.ent.core.household.HomeView;
import fr.ent.core.household.OwnFamily;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a family's page together in a number of statements that doesn't depend on its size. */
@Component
class ShowFamily {

    private final FamilyHomes homes;
    private final Activities activities;
    private final Pricing pricing;
    private final FamilyBookings bookings;
    private final FamilyAttendance attendance;

    ShowFamily(
            FamilyHomes homes,
            Activities activities,
            Pricing pricing,
            FamilyBookings bookings,
            FamilyAttendance attendance) {
        this.homes = homes;
        this.activities = activities;
        this.pricing = pricing;
        this.bookings = bookings;
        this.attendance = attendance;
    }

    Optional<FamilyView> find(HouseholdId household, DateRange range, LocalDate today, OwnFamily own) {
        return homes.find(household).map(home -> homes.haveCanteen() ? show(home, range, today, own) : who(home, own));
    }

    /** The page of a town without a canteen: who lives there, and nothing that the canteen knows. */
    private FamilyView who(HomeView home, OwnFamily own) {
        return new FamilyView(
                home.id(),
                home.name(),
                home.children(),
                List.of(),
                homes.listAround(home, own).stream().map(FamilyHome::of).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                own.has(home.id()));
    }

    private FamilyView show(HomeView home, DateRange range, LocalDate today, OwnFamily own) {
        List<ChildId> children = home.childIds();
        List<HomeView> all = homes.listAround(home, own);
        List<Attended> days = attendance.read(children, range);
        List<FamilyBookings.KeptLine> booked = bookings.list(home.id(), children, range).stream()
                .map(line -> line.turnedOut(days))
                .toList();
        List<HouseholdId> ids = Stream.concat(
                        all.stream().map(HomeView::id),
                        booked.stream().flatMap(line -> Stream.ofNullable(line.household())))
                .distinct()
                .toList();
        Map<ActivityId, Activity> offered = activities
                .listAt(
                        home.children().stream()
                                .map(ChildView::schoolId)
                                .distinct()
                                .toList(),
                        booked.stream().map(FamilyBookings.KeptLine::activity).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Activity::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        PriceList prices = pricing.knowing(
                Pricing.EVER, range.to().isAfter(today) ? range.to() : today, offered.keySet(), ids, children);
        return new FamilyView(
                home.id(),
                home.name(),
                home.children(),
                moved(booked, children),
                all.stream().map(one -> home(one, prices, today)).toList(),
                home.children().stream()
                        .flatMap(child -> prices(child, all, offered.values(), prices, today))
                        .toList(),
                booked.stream()
                        .map(line -> line.shown(price(line, offered.get(line.activity()), prices)))
                        .toList(),
                attendance.list(
                        home.children(),
                        days,
                        new FamilyAttendance.FamilyFacts(home.id(), all, offered, booked, prices)),
                prices.hasPackages() ? attendance.packages(children, range, offered) : List.of(),
                own.has(home.id()));
    }

    /** Children who live elsewhere now, of whom this household pays days all the same. */
    private List<ChildView> moved(List<FamilyBookings.KeptLine> booked, List<ChildId> children) {
        return homes.listChildren(booked.stream()
                .map(FamilyBookings.KeptLine::child)
                .filter(child -> !children.contains(child))
                .distinct()
                .toList());
    }

    private static Price price(FamilyBookings.KeptLine line, @Nullable Activity activity, PriceList prices) {
        return activity == null ? line.kept().price() : prices.get(line.at(activity));
    }

    private static FamilyHome home(HomeView home, PriceList facts, LocalDate today) {
        QuotientStanding standing = facts.standing(home.id(), today);
        Optional<QuotientStanding.KnownQuotient> known =
                standing instanceof QuotientStanding.KnownQuotient found ? Optional.of(found) : Optional.empty();
        return new FamilyHome(
                home.id(),
                home.name(),
                home.adults(),
                home.addresses(),
                home.childIds(),
                facts.residence(new Payer.Household(home.id()), today),
                facts.comingResidence(home.id(), today).orElse(null),
                switch (standing) {
                    case QuotientStanding.KnownQuotient one -> FamilyViewStanding.KNOWN;
                    case QuotientStanding.Estimated one -> FamilyViewStanding.ESTIMATED;
                    case QuotientStanding.Expired one -> FamilyViewStanding.EXPIRED;
                    case QuotientStanding.Refused one -> FamilyViewStanding.REFUSED;
                    case QuotientStanding.Unknown one -> FamilyViewStanding.UNKNOWN;
                },
                known.map(one -> one.quotient().value()).orElse(null),
                known.map(one -> one.quotient().validity().last()).orElse(null));
    }

    private static Stream<HouseholdPrice> prices(
            ChildView child, List<HomeView> homes, Collection<Activity> offered, PriceList prices, LocalDate today) {
        return homes.stream()
                .filter(home -> home.childIds().contains(child.id()))
                .flatMap(home -> offered.stream()
                        .filter(activity -> activity.isFor(child))
                        .map(activity -> price(child, home, activity, prices, today)));
    }

    private static HouseholdPrice price(
            ChildView child, HomeView home, Activity activity, PriceList prices, LocalDate today) {
        Payer payer = new Payer.Household(home.id());
        Optional<PackageCharge> whole =
                prices.findPackage(new CountedDay(child.id(), activity, today, payer, Situation.IN_TIME));
        Optional<Price> price =
                whole.map(PackageCharge::price).or(() -> prices.find(child.id(), activity, today, payer));
        return new HouseholdPrice(
                child.id(),
                home.id(),
                activity.id(),
                activity.name(),
                activity.unit(),
                whole.map(PackageCharge::period).orElse(null),
                price.map(Price::amountCents).orElse(null),
                price.map(Price::explanation).orElse(List.of()));
    }
}
