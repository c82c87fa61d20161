package fr.ent.canteen.booking.day;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingOutcome;
import fr.ent.canteen.booking.place.BookingPrices;
import fr.ent.canteen.booking.place.BookingProblems;
import fr.ent.canteen.booking.place.BookingView;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.canteen.booking.place.PriceBookings;
import fr.ent.canteen.booking.place.PriceRights;
import fr.ent.canteen.families.PayerBook;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bookings of single days of a child. */
@RestController
@RequestMapping("/api/canteen/bookings")
class BookingController {

    private final BookMeal bookMeal;
    private final CancelForFamily cancelBooking;
    private final Bookings bookings;
    private final PriceBookings priceBookings;
    private final BookingFamily families;

    BookingController(
            BookMeal bookMeal,
            CancelForFamily cancelBooking,
            Bookings bookings,
            PriceBookings priceBookings,
            BookingFamily families) {
        this.bookMeal = bookMeal;
        this.cancelBooking = cancelBooking;
        this.bookings = bookings;
        this.priceBookings = priceBookings;
        this.families = families;
    }

    /**
     * Books a day of an activity for a child. Answers 201 when the place is booked, 202 when the child waits in the
     * queue. The price is today's: until it is billed it follows the tariff, the quotient and the household of the day.
     */
    @PostMapping
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers({201, 202})
    @Idempotent
    @Refuses({
        BookingProblems.CUT_OFF_PASSED,
        BookingProblems.NOT_OPEN_YET,
        BookingProblems.REGISTRATION_CLOSED,
        BookingProblems.ALREADY_BOOKED,
        BookingProblems.CLOSED_DAY,
        BookingProblems.PUPIL_LEAVES,
        BookingProblems.FULL,
        BookingProblems.NO_TARIFF
    })
    ResponseEntity<BookingView> book(@RequestBody @Valid NewBooking wish, Viewer viewer) {
        DateRange.requireSensible("date", wish.date());
        ChildView child = families.getChild(wish.childId(), viewer);
        PayerBook book = families.payers(child, viewer, wish.householdId());
        BookMeal.Guest guest = new BookMeal.Guest(
                child,
                families.leavesOn(child, viewer),
                book.on(child.id(), wish.date()),
                viewer.person(),
                families.told(child.id(), viewer));
        PriceRights priceRights = PriceRights.of(viewer, book.homes());
        return switch (bookMeal.book(wish.date(), wish.activityId(), guest)) {
            case BookingOutcome.Booked(var booking) -> made(HttpStatus.CREATED, booking, priceRights, viewer);
            case BookingOutcome.Waiting(var booking) -> made(HttpStatus.ACCEPTED, booking, priceRights, viewer);
            case BookingOutcome.Refused refusal -> throw BookingProblems.of(refusal);
        };
    }

    /**
     * Lists the bookings of a child that live: booked, waiting or asked for, at what they cost by what is known today.
     *
     * @param from the first day, included
     * @param to the last day, included; 62 days at most
     */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<BookingView> list(
            @RequestParam ChildId childId, @RequestParam LocalDate from, @RequestParam LocalDate to, Viewer viewer) {
        DateRange range = DateRange.of(from, to);
        ChildView child = families.getChild(childId, viewer);
        PriceRights priceRights = families.priceRights(viewer);
        List<Booking> live = bookings.listLive(List.of(child.id()), range.from(), range.to());
        BookingPrices prices = priceBookings.price(live);
        return families.shown(live, prices, priceRights, range);
    }

    /** Cancels a booking before its cut-off. A place in the queue, or one that is offered, is given up the same way. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(BookingProblems.CUT_OFF_PASSED)
    void cancel(@PathVariable BookingId id, Viewer viewer) {
        switch (cancelBooking.cancel(id, viewer)) {
            case CancelOutcome.Cancelled done -> {}
            case CancelOutcome.CutOffPassed(var closedAt) -> throw BookingProblems.cutOffPassed(closedAt);
            case CancelOutcome.NotYours other -> throw Problem.notFound();
        }
    }

    private ResponseEntity<BookingView> made(
            HttpStatus status, Booking booking, PriceRights priceRights, Viewer viewer) {
        families.keep(booking, viewer);
        return ResponseEntity.status(status).body(families.shown(booking, priceRights, viewer));
    }

    /**
     * The wish of a family.
     *
     * @param householdId the payer; only needed by the town hall, for a child of several households
     */
    record NewBooking(
            @NotNull ChildId childId,
            @NotNull ActivityId activityId,
            @NotNull LocalDate date,
            @Nullable HouseholdId householdId) {}
}
