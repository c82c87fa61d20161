package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingProblems;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Suspension;
import fr.ent.canteen.offer.SuspensionReason;
import fr.ent.canteen.offer.Suspensions;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.core.InvalidField;
import fr.ent.core.NewId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Days that the town hall calls off: strike, trip, closed class or site. It counts first the bookings concerned, and
 * may undo it.
 */
@RestController
@RequestMapping("/api/canteen/suspensions")
class SuspensionController {

    private final SuspendDays suspendDays;
    private final Suspensions suspensions;
    private final CheckSuspension check;
    private final TownClock townClock;
    private final Audit audit;

    SuspensionController(
            SuspendDays suspendDays, Suspensions suspensions, CheckSuspension check, TownClock townClock, Audit audit) {
        this.suspendDays = suspendDays;
        this.suspensions = suspensions;
        this.check = check;
        this.townClock = townClock;
        this.audit = audit;
    }

    /** Lists the suspensions that aren't over. */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<Suspension> list() {
        return suspensions.listFrom(townClock.today());
    }

    /** Counts the children and bookings that a suspension would concern. Nothing is called off. */
    @PostMapping("/preview")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    Concerned preview(@RequestBody @Valid NewSuspension wanted) {
        return Concerned.of(null, suspendDays.concerned(checked(wanted)));
    }

    /**
     * Calls days off: for whole activities, or for one class. Their bookings are cancelled and the families get a
     * notice.
     */
    @PostMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Idempotent
    @Refuses(BookingProblems.SUSPENSION_STARTED)
    ResponseEntity<Concerned> suspend(@RequestBody @Valid NewSuspension wanted, Viewer viewer) {
        Suspension suspension = checked(wanted);
        if (suspension.from().isBefore(townClock.today())) {
            throw Problem.of(BookingProblems.SUSPENSION_STARTED);
        }
        Concerned concerned = Concerned.of(suspension, suspendDays.suspend(suspension, viewer.person()));
        record(viewer, "suspension.decided", suspension, concerned);
        return ResponseEntity.status(HttpStatus.CREATED).body(concerned);
    }

    /**
     * Takes a suspension back before its first day. The bookings that it cancelled live again, or wait, as far as there are
     * places; days that another suspension calls off pass to it. The answer counts what lives again, as it stands then.
     */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    @Refuses(BookingProblems.SUSPENSION_STARTED)
    Concerned undo(@PathVariable UUID id, Viewer viewer) {
        Suspension suspension = suspensions.find(id).orElseThrow(Problem::notFound);
        if (!suspension.from().isAfter(townClock.today())) {
            throw Problem.of(BookingProblems.SUSPENSION_STARTED);
        }
        Concerned concerned = Concerned.of(suspension, suspendDays.undo(suspension, viewer.person()));
        record(viewer, "suspension.undone", suspension, concerned);
        return concerned;
    }

    /**
     * Lets a suspension end earlier, also once it has begun, but not before today. The bookings of the days after live
     * again, as when it is taken back.
     */
    @PutMapping("/{id}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    Concerned shorten(@PathVariable UUID id, @RequestBody @Valid LastDay wanted, Viewer viewer) {
        Suspension suspension = suspensions.find(id).orElseThrow(Problem::notFound);
        LocalDate last = wanted.to();
        if (last.isBefore(townClock.today()) || last.isBefore(suspension.from()) || last.isAfter(suspension.to())) {
            throw Problem.invalid(new InvalidField("to", "out-of-range"));
        }
        Suspension shortened = suspension.until(last);
        Concerned concerned = Concerned.of(shortened, suspendDays.shorten(suspension, last, viewer.person()));
        record(viewer, "suspension.shortened", shortened, concerned);
        return concerned;
    }

    private Suspension checked(NewSuspension wanted) {
        DateRange.of(wanted.from(), wanted.to());
        Suspension suspension = wanted.suspension();
        check.require(suspension);
        return suspension;
    }

    private void record(Viewer viewer, String action, Suspension suspension, Concerned concerned) {
        audit.record(
                viewer.person(),
                action,
                "suspension:" + suspension.id(),
                Map.of(
                        "reason", suspension.reason().name(),
                        "from", suspension.from().toString(),
                        "to", suspension.to().toString(),
                        "bookings", Integer.toString(concerned.bookings()),
                        "freeOfCharge", Boolean.toString(suspension.freeOfCharge())));
    }

    /** How many it concerns, and what they were to pay. */
    record Concerned(@Nullable Suspension suspension, int children, int bookings, int waiting, Cents amountCents) {

        static Concerned of(@Nullable Suspension suspension, List<Booking> all) {
            List<Booking> booked = all.stream()
                    .filter(one -> one.status() == BookingStatus.BOOKED)
                    .toList();
            return new Concerned(
                    suspension,
                    (int) all.stream().map(Booking::child).distinct().count(),
                    booked.size(),
                    all.size() - booked.size(),
                    Cents.of(booked.stream()
                            .mapToLong(one -> one.price().amountCents().value())
                            .sum()));
        }
    }

    /** The last day that stays called off. */
    record LastDay(@NotNull LocalDate to) {}

    /** Days to be called off; at most two months, of one class or of all. */
    record NewSuspension(
            @NotEmpty @Size(max = 100) List<@NotNull ActivityId> activityIds,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable ClassId classId,
            @NotNull SuspensionReason reason,
            @NotNull @OneLine(max = 200) String label,
            boolean freeOfCharge) {

        Suspension suspension() {
            return new Suspension(
                    NewId.next(), reason, label.strip(), from, to, new HashSet<>(activityIds), classId, freeOfCharge);
        }
    }
}
