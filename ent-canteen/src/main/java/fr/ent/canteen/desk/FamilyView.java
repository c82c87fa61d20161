package fr.ent.canteen.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.packages.PackageView;
import fr.ent.canteen.presence.Attendance;
import fr.ent.canteen.prices.ComingResidence;
import fr.ent.canteen.prices.method.PackagePeriod;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.method.Residence;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonName;
import fr.ent.core.household.HomeView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the desk shows of a family: its children, every household they live in, prices of today, bookings, and what
 * became of them.
 *
 * @param movedChildren who live elsewhere now, and of whom it pays days all the same
 * @param own whether the reader belongs to it, so that a colleague has to act
 */
record FamilyView(
        HouseholdId id,
        String name,
        List<ChildView> children,
        List<ChildView> movedChildren,
        List<FamilyHome> households,
        List<HouseholdPrice> prices,
        List<FamilyBookings.BookingLine> bookings,
        List<AttendedDay> attendance,
        List<FamilyPackage> packages,
        boolean own) {

    /**
     * A household, and its quotient of today.
     *
     * @param residence where it lives today
     * @param coming where it will live, if that changes on a day to come
     */
    record FamilyHome(
            HouseholdId id,
            String name,
            List<PersonName> adults,
            List<String> addresses,
            List<ChildId> childIds,
            Residence residence,
            @Nullable ComingResidence coming,
            FamilyViewStanding standing,
            @Nullable Cents quotientCents,
            @Nullable LocalDate validTo) {

        /** One of which the canteen knows nothing. */
        static FamilyHome of(HomeView home) {
            return new FamilyHome(
                    home.id(),
                    home.name(),
                    home.adults(),
                    home.addresses(),
                    home.childIds(),
                    Residence.INSIDE,
                    null,
                    FamilyViewStanding.UNKNOWN,
                    null,
                    null);
        }
    }

    /** A package of one of the children, and the household that pays it. */
    record FamilyPackage(
            ChildId childId,
            ActivityId activityId,
            String activityName,
            @Nullable HouseholdId householdId,
            @JsonUnwrapped PackageView told) {}

    /**
     * The price of a day of an activity for a household today, or of the package that such a day belongs to.
     *
     * @param packagePeriod the week or month that it is the price of; none where days are charged by themselves
     */
    record HouseholdPrice(
            ChildId childId,
            HouseholdId householdId,
            ActivityId activityId,
            String activityName,
            Activity.Unit unit,
            @Nullable PackagePeriod packagePeriod,
            @Nullable Cents amountCents,
            List<PriceStep> explanation) {}

    /**
     * How a day turned out, booked or not.
     *
     * @param reopened whether its roll was finished and is opened again, so that attendance and price may change
     * @param householdId the household that pays
     * @param amountCents the changed price of the day; none where the price of the booking stands, or where another
     *     household than the page's, or none, pays for a day that nobody had booked
     * @param excuse why an absence is accepted
     */
    record AttendedDay(
            ChildId childId,
            ActivityId activityId,
            String activityName,
            LocalDate date,
            Attendance attendance,
            boolean reopened,
            @Nullable HouseholdId householdId,
            @Nullable Cents amountCents,
            List<PriceStep> explanation,
            @Nullable GivenExcuse excuse) {}

    /** Why an absence is accepted, who said so and when. */
    record GivenExcuse(String reason, String by, Instant at) {}
}
