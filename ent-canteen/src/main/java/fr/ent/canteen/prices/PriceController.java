package fr.ent.canteen.prices;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.Families;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.families.Payers;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.prices.method.PackagePeriod;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.method.Situation;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The price of a day for a child's household, step by step. */
@RestController
@RequestMapping("/api/canteen/prices")
class PriceController {

    /** The council has set no tariff for the day. */
    private static final String NO_TARIFF = "409 canteen:no-tariff";

    private final Pricing pricing;
    private final Activities activities;
    private final Families families;
    private final Payers payers;
    private final ReadPackageStarts readStarts;

    PriceController(
            Pricing pricing, Activities activities, Families families, Payers payers, ReadPackageStarts readStarts) {
        this.readStarts = readStarts;
        this.pricing = pricing;
        this.activities = activities;
        this.families = families;
        this.payers = payers;
    }

    /**
     * Tells the price of a day for a child, step by step. A guardian reads what the own household would pay, also on
     * days that the other household pays.
     *
     * @param householdId the household that pays; the town hall names it for a child of several households
     */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(PriceController.NO_TARIFF)
    DayPrice price(
            @RequestParam ChildId childId,
            @RequestParam ActivityId activityId,
            @RequestParam LocalDate date,
            @RequestParam(required = false) @Nullable HouseholdId householdId,
            Viewer viewer) {
        DateRange.requireSensible("date", date);
        ChildView child = families.getChild(childId, viewer);
        Activity activity = activities.findOffered(activityId, child).orElseThrow(Problem::notFound);
        Payer payer = payer(child, date, householdId, viewer);
        List<HouseholdId> households = payer.household().stream().toList();
        PriceList prices = pricing.upTo(date, List.of(activityId), households, List.of(childId));
        return prices.find(childId, activity, date, payer)
                .map(price -> new DayPrice(
                        price.amountCents(),
                        price.explanation(),
                        prices.findEstimated(childId, activity, date, payer)
                                .map(Price::amountCents)
                                .orElse(null),
                        prices.findPackage(new CountedDay(childId, activity, date, payer, Situation.IN_TIME))
                                .map(one -> PackagePrice.of(
                                        one,
                                        readStarts
                                                .read(List.of(activity), DateRange.of(date, date))
                                                .start(one)))
                                .orElse(null)))
                .orElseThrow(() -> Problem.of(NO_TARIFF));
    }

    private Payer payer(ChildView child, LocalDate date, @Nullable HouseholdId asked, Viewer viewer) {
        return viewer.isGuardianOf(child.id())
                ? families.getPayer(child.id(), viewer, asked)
                : payers.book(List.of(child), viewer, asked).on(child.id(), date);
    }

    /**
     * The price of a day.
     *
     * @param estimatedCents what the day, or the package it belongs to, would cost if the income that the family has declared
     *     counted
     * @param inPackage the package that the day belongs to; the day costs nothing by itself
     */
    record DayPrice(
            Cents amountCents,
            List<PriceStep> explanation,
            @Nullable Cents estimatedCents,
            @Nullable PackagePrice inPackage) {}

    /**
     * The price of a week or month, if the day is the first of it that counts.
     *
     * @param begun whether it would begin in the middle of its week or month: it is due as a whole all the same
     * @param nextFrom from when the next one counts, told where this one would begin in the middle and another follows
     */
    record PackagePrice(
            PackagePeriod period,
            LocalDate from,
            LocalDate to,
            Cents amountCents,
            boolean begun,
            @Nullable LocalDate nextFrom) {

        static PackagePrice of(PackageCharge charge, PackageStarts.PackageStart start) {
            return new PackagePrice(
                    charge.period(),
                    charge.from(),
                    charge.to(),
                    charge.price().amountCents(),
                    start.begun(),
                    start.nextFrom());
        }
    }
}
