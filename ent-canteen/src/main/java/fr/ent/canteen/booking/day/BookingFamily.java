package fr.ent.canteen.booking.day;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingPrices;
import fr.ent.canteen.booking.place.BookingView;
import fr.ent.canteen.booking.place.PackagesOfBookings;
import fr.ent.canteen.booking.place.PriceRights;
import fr.ent.canteen.families.Families;
import fr.ent.canteen.families.ForFamilies;
import fr.ent.canteen.families.Leavers;
import fr.ent.canteen.families.PayerBook;
import fr.ent.canteen.families.Payers;
import fr.ent.canteen.presence.DaysAway;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The family of children: whether the viewer may act for them, and which household pays. */
@Component
class BookingFamily {

    private final Families families;
    private final Payers payers;
    private final ForFamilies forFamilies;
    private final PackagesOfBookings packages;
    private final Leavers leavers;

    BookingFamily(
            Families families, Payers payers, ForFamilies forFamilies, PackagesOfBookings packages, Leavers leavers) {
        this.packages = packages;
        this.leavers = leavers;
        this.families = families;
        this.payers = payers;
        this.forFamilies = forFamilies;
    }

    ChildView getChild(ChildId child, Viewer viewer) {
        return families.getChild(child, viewer);
    }

    /** The first day away of a child who is about to leave. */
    @Nullable
    LocalDate leavesOn(ChildView child, Viewer viewer) {
        return leavers.find(child.id(), viewer).orElse(null);
    }

    /** The household that pays for a child, day by day. */
    PayerBook payers(ChildView child, Viewer viewer, @Nullable HouseholdId asked) {
        return payers.book(List.of(child), viewer, asked);
    }

    /** The people to tell of a booking. */
    List<PersonId> told(ChildId child, Viewer viewer) {
        return forFamilies.told(viewer, List.of(child));
    }

    /** Keeps that the town hall booked in the family's stead. */
    void keep(Booking booking, Viewer viewer) {
        forFamilies.record(
                viewer,
                "booking.made",
                booking.child(),
                Map.of("booking", booking.id().toString(), "day", booking.day().toString()));
    }

    /** A booking made, with the package that its day belongs to. */
    BookingView shown(Booking booking, PriceRights rights, Viewer viewer) {
        return packages.told(BookingView.of(booking, booking.kept().price(), rights), booking, viewer);
    }

    /** Bookings of a period, with the packages that their days belong to. */
    List<BookingView> shown(List<Booking> live, BookingPrices prices, PriceRights rights, DateRange range) {
        DaysAway away = new DaysAway(
                leavers.firstDaysAway(live.stream().map(Booking::child).collect(Collectors.toSet())));
        return packages.told(live, prices, rights, range).stream()
                .map(shown -> away.find(shown.childId(), shown.date())
                        .map(shown::leaving)
                        .orElse(shown))
                .toList();
    }

    /** The prices that this viewer may know. */
    PriceRights priceRights(Viewer viewer) {
        return PriceRights.of(viewer, families.ownHomes(viewer));
    }
}
