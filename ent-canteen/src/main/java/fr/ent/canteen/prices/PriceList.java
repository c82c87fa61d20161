package fr.ent.canteen.prices;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Quantity;
import fr.ent.canteen.offer.Session;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.Residence;
import fr.ent.canteen.prices.method.SeenDay;
import fr.ent.canteen.prices.method.Situation;
import fr.ent.canteen.prices.quotient.QuotientHistory;
import fr.ent.canteen.prices.quotient.QuotientStanding;
import fr.ent.canteen.prices.tariff.CountedStay;
import fr.ent.canteen.prices.tariff.PriceQuestion;
import fr.ent.canteen.prices.tariff.QuotientBasis;
import fr.ent.canteen.prices.tariff.Tariff;
import fr.ent.canteen.prices.tariff.TariffBook;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Prices of some activities for some households. */
public final class PriceList {

    private final TariffBook tariffs;
    private final Map<HouseholdId, QuotientHistory> quotients;
    private final FamilyFacts families;

    PriceList(TariffBook tariffs, QuotientHistory quotients, FamilyFacts families) {
        this(tariffs, quotients.byHousehold(), families);
    }

    private PriceList(TariffBook tariffs, Map<HouseholdId, QuotientHistory> quotients, FamilyFacts families) {
        this.tariffs = tariffs;
        this.quotients = quotients;
        this.families = families;
    }

    /** The same by another tariff, whichever is in force. */
    public PriceList trying(Tariff tariff, Collection<ActivityId> activities) {
        return new PriceList(
                new TariffBook(activities.stream()
                        .map(activity -> tariff.at(activity, LocalDate.EPOCH))
                        .toList()),
                quotients,
                families);
    }

    /** The price of a day booked in time, for as long as it lasts; empty when no tariff is in force on that day. */
    public Optional<Price> find(ChildId child, Activity activity, LocalDate day, Payer payer) {
        return find(child, activity, day, payer, Situation.IN_TIME);
    }

    public Optional<Price> find(ChildId child, Activity activity, LocalDate day, Payer payer, Situation situation) {
        return reckon(
                activity, day, question(child, day, payer).being(situation).times(activity.aDay()));
    }

    private Optional<Price> reckon(Activity activity, LocalDate day, PriceQuestion question) {
        return tariffs.findInForce(activity.id(), day).map(tariff -> tariff.price(question));
    }

    /**
     * The one answer to what a booked day costs: a price fixed by hand stands, any other is made of what counts on that day.
     * Where no tariff is in force any more, the price stands that was told when it was booked.
     */
    public Price get(BookedDay booked) {
        KeptPrice kept = booked.kept();
        return kept.isFixed()
                ? kept.price()
                : reckon(booked.activity(), booked.day(), question(booked)).orElse(kept.price());
    }

    /**
     * The price of how a booked day turned out. What the town hall has said by hand stands: a price, or how the day is to be
     * priced; a child who was there pays the hours as they were, and for being collected late, all the same.
     */
    private Optional<Price> findChanged(BookedDay booked, SeenDay seen) {
        KeptPrice kept = booked.kept();
        if (kept.isFixed()) {
            return Optional.empty();
        }
        Session session = kept.session(booked.activity());
        return changed(
                kept.isDecided()
                        ? new SeenDay(Optional.empty(), kept.isAbsence() ? Optional.empty() : seen.stay())
                        : seen,
                session,
                question(booked),
                question -> reckon(booked.activity(), booked.day(), question));
    }

    /** The price of how a day turned out, where the tariff has one of its own for that; a day nobody booked always has one. */
    private Optional<Price> findChanged(ChildId child, Activity activity, LocalDate day, Payer payer, SeenDay seen) {
        Session session = activity.sessionOn(day);
        return changed(
                seen,
                session,
                question(child, day, payer).times(session.booked()),
                question -> reckon(activity, day, question));
    }

    /** The price of how a day turned out, booked or not; empty where that changes nothing. */
    public Optional<Price> findChanged(LivedDay lived, SeenDay seen) {
        Optional<BookedDay> booked = lived.booked();
        return booked.isPresent()
                ? booked.flatMap(day -> findChanged(day, seen))
                : findChanged(lived.child(), lived.activity(), lived.day(), lived.payer(), seen);
    }

    /** The cost of a day by all that is known of it; empty when nobody had booked it and no tariff is in force. */
    public Optional<Price> findSettled(LivedDay lived, SeenDay seen) {
        return findChanged(lived, seen).or(() -> lived.booked().map(this::get));
    }

    private static Optional<Price> changed(
            SeenDay seen, Session session, PriceQuestion usual, Function<PriceQuestion, Optional<Price>> reckoned) {
        PriceQuestion turned = seen.situation().map(usual::being).orElse(usual);
        Optional<CountedStay> stay =
                seen.stay().map(one -> CountedStay.of(session, one)).filter(CountedStay::counts);
        if (stay.isEmpty() && seen.situation().isEmpty()) {
            return Optional.empty();
        }
        Optional<Cents> usualCents = reckoned.apply(usual).map(Price::amountCents);
        return reckoned.apply(stay.map(turned::stayed).orElse(turned))
                .filter(price -> turned.situation() == Situation.UNBOOKED
                        || stay.flatMap(CountedStay::units).isPresent()
                        || !usualCents.equals(Optional.of(price.amountCents())));
    }

    /** The package that this day would open, where it is in one. */
    public Optional<PackageCharge> findPackage(CountedDay day) {
        PriceQuestion question = question(day.child(), day.day(), day.payer()).being(day.situation());
        return tariffs.findInForce(day.activity().id(), day.day())
                .filter(tariff -> tariff.isInPackage(question))
                .flatMap(tariff -> Optional.ofNullable(tariff.packagePeriod())
                        .map(period -> new PackageCharge(
                                day.child(),
                                day.activity().id(),
                                period,
                                period.first(day.day()),
                                period.last(day.day()),
                                day.day(),
                                day.payer(),
                                tariff.packagePrice(question))));
    }

    /** Whether some tariff has packages: without any, no day needs to be looked at for them. */
    public boolean hasPackages() {
        return tariffs.versions().stream().anyMatch(tariff -> tariff.packagePeriod() != null);
    }

    /** The packages that these days open, each by its first that is due, at the price of its first. */
    public List<PackageCharge> packages(Collection<CountedDay> days) {
        Map<List<Object>, LocalDate> firsts = new HashMap<>();
        Map<List<Object>, PackageCharge> opened = new LinkedHashMap<>();
        days.stream()
                .sorted(Comparator.comparing(CountedDay::day))
                .forEach(day -> findPackage(day).ifPresent(one -> {
                    List<Object> key = List.of(one.child(), one.activity(), one.period(), one.from());
                    firsts.putIfAbsent(key, day.day());
                    if (day.due()) {
                        opened.computeIfAbsent(
                                key, its -> one.at(findPackage(day.on(firsts.getOrDefault(its, day.day())))));
                    }
                }));
        return List.copyOf(opened.values());
    }

    /** The price of the day, or of the package that it belongs to, if what the household has declared counted; empty when nothing declared waits, or without a tariff. */
    public Optional<Price> findEstimated(ChildId child, Activity activity, LocalDate day, Payer payer) {
        return payer.household()
                .flatMap(household -> Optional.ofNullable(quotients.get(household))
                        .flatMap(history -> history.estimate(household, day)))
                .map(declared -> question(QuotientBasis.assumed(declared.value()), child, day, payer))
                .flatMap(question -> tariffs.findInForce(activity.id(), day)
                        .map(tariff -> tariff.isInPackage(question)
                                ? tariff.packagePrice(question)
                                : tariff.price(question.times(activity.aDay()))));
    }

    /** How a household's quotient stands on a day. */
    public QuotientStanding standing(HouseholdId household, LocalDate day) {
        QuotientHistory history = quotients.get(household);
        return history == null ? new QuotientStanding.Unknown() : history.standing(household, day);
    }

    /** Where a payer lives on a day. */
    public Residence residence(Payer payer, LocalDate day) {
        return families.residence(payer, day);
    }

    /** The first change after a day of where a household lives. */
    public Optional<ComingResidence> comingResidence(HouseholdId household, LocalDate day) {
        return families.comingResidence(household, day);
    }

    /** All that the price of a booked day looks at. */
    public PriceQuestion question(BookedDay booked) {
        return question(booked.child(), booked.day(), booked.payer())
                .being(booked.kept().situation())
                .times(booked.kept().quantity(booked.activity()));
    }

    /** All that the price of one unit looks at, booked in time on that day. */
    private PriceQuestion question(ChildId child, LocalDate day, Payer payer) {
        QuotientStanding standing = switch (payer) {
            case Payer.Household(var id) -> standing(id, day);
            case Payer.Nobody nobody -> new QuotientStanding.Unknown();
        };
        return question(QuotientBasis.of(standing), child, day, payer);
    }

    private PriceQuestion question(QuotientBasis basis, ChildId child, LocalDate day, Payer payer) {
        return new PriceQuestion(
                basis,
                families.rank(child, day, payer),
                families.residence(payer, day),
                families.provision(child, day),
                Situation.IN_TIME,
                Quantity.ONE,
                null);
    }
}
