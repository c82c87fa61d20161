package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.day.BookMeal;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingOutcome;
import fr.ent.canteen.booking.place.BookingProblems;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.BookingView;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.canteen.booking.place.PriceRights;
import fr.ent.canteen.families.FamilyProblems;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Situation;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.HouseholdId;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Corrections of the town hall. An agent never corrects for the own family. */
@RestController
@RequestMapping("/api/canteen/corrections")
class CorrectionController {

    private static final int MONTHS_BACK = 2;
    private static final int MONTHS_AHEAD = 12;
    private static final Cents MOST = Cents.of(50_000);

    private final AddByHand addByHand;
    private final ChangeByHand changeByHand;
    private final Bookings bookings;
    private final CorrectedFamilies families;
    private final TownClock townClock;

    CorrectionController(
            AddByHand addByHand,
            ChangeByHand changeByHand,
            Bookings bookings,
            CorrectedFamilies families,
            TownClock townClock) {
        this.addByHand = addByHand;
        this.changeByHand = changeByHand;
        this.bookings = bookings;
        this.families = families;
        this.townClock = townClock;
    }

    /**
     * Books a day by hand whatever the cut-off, at the price of the situation. From two months back to twelve months
     * ahead; never for the agent's own family.
     */
    @PostMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({
        FamilyProblems.OWN_HOUSEHOLD,
        BookingProblems.ALREADY_BOOKED,
        BookingProblems.CLOSED_DAY,
        BookingProblems.PUPIL_LEAVES,
        BookingProblems.FULL,
        BookingProblems.NO_TARIFF
    })
    BookingView add(@RequestBody @Valid Addition wanted, Viewer viewer) {
        LocalDate now = townClock.today();
        if (wanted.date().isBefore(now.minusMonths(MONTHS_BACK))
                || wanted.date().isAfter(now.plusMonths(MONTHS_AHEAD))) {
            throw Problem.invalid(new InvalidField("date", "out-of-range"));
        }
        ChildView child = families.getChild(wanted.childId(), viewer);
        FamilyProblems.refuseOwn(families.isOwn(child.id(), null, viewer));
        BookMeal.Guest guest = families.guest(child, wanted.householdId(), viewer);
        return switch (addByHand.add(wanted.date(), wanted.activityId(), wanted.situation(), guest, wanted.reason())) {
            case BookingOutcome.Granted granted ->
                BookingView.of(granted.booking(), granted.booking().kept().price(), PriceRights.ofTown());
            case BookingOutcome.Refused refusal -> throw BookingProblems.of(refusal);
        };
    }

    /**
     * Cancels a booking by hand, with the reason. Never for the agent's own family; the same when it was cancelled
     * before.
     */
    @PostMapping("/{id}/cancel")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(FamilyProblems.OWN_HOUSEHOLD)
    void cancel(@PathVariable BookingId id, @RequestBody @Valid CorrectionReason why, Viewer viewer) {
        Booking booking = get(id, viewer);
        if (booking.status() != BookingStatus.CANCELLED && booking.status() != BookingStatus.REFUSED) {
            changeByHand.cancel(booking, why.reason(), viewer.person());
        }
    }

    /**
     * Fixes the price of a booking by hand, in cents, 50,000 at most, with the reason: it stands whatever tariff or quotient
     * come later. Never for the agent's own family, nor for a day after the child's last one, for which nothing is due.
     */
    @PutMapping("/{id}/price")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({FamilyProblems.OWN_HOUSEHOLD, BookingProblems.BOOKING_CHANGED, BookingProblems.PUPIL_LEAVES})
    void reprice(@PathVariable BookingId id, @RequestBody @Valid NewPrice wanted, Viewer viewer) {
        if (wanted.amountCents().compareTo(MOST) > 0) {
            throw Problem.invalid(new InvalidField("amountCents", "out-of-range"));
        }
        Booking booking = get(id, viewer);
        families.firstDayNotDue(booking).ifPresent(away -> {
            throw BookingProblems.pupilLeaves(away);
        });
        LocalDate now = townClock.today();
        if (!changeByHand.reprice(booking, wanted.amountCents(), wanted.reason(), viewer.person(), now)) {
            throw Problem.of(BookingProblems.BOOKING_CHANGED);
        }
    }

    private Booking get(BookingId id, Viewer agent) {
        Booking booking = bookings.find(id).orElseThrow(Problem::notFound);
        FamilyProblems.refuseOwn(families.isOwn(booking.child(), booking.household(), agent));
        return booking;
    }

    /** A day to book by hand. */
    record Addition(
            @NotNull ChildId childId,
            @NotNull ActivityId activityId,
            @NotNull LocalDate date,
            @Nullable HouseholdId householdId,
            @NotNull Situation situation,
            @NotBlank @PlainText(min = 3, max = 300) String reason) {}

    /** Why something is changed; the family may read it. */
    record CorrectionReason(
            @NotBlank @PlainText(min = 3, max = 300) String reason) {}

    /** A price by hand. */
    record NewPrice(
            @NotNull Cents amountCents,
            @NotBlank @PlainText(min = 3, max = 300) String reason) {}
}
