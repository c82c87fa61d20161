package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.place.BookingProblems;
import fr.ent.canteen.offer.closed.Suspension;
import fr.ent.canteen.offer.closed.SuspensionReason;
import fr.ent.canteen.offer.closed.Suspensions;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.core.NewId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

    private final DecideSuspension decideSuspension;
    private final Suspensions suspensions;
    private final TownClock townClock;

    SuspensionController(DecideSuspension decideSuspension, Suspensions suspensions, TownClock townClock) {
        this.decideSuspension = decideSuspension;
        this.suspensions = suspensions;
        this.townClock = townClock;
    }

    /** Lists the suspensions that aren't over. */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<Suspension> list() {
        return suspensions.listFrom(townClock.today());
    }

    /**
     * Counts the children and bookings that a suspension would concern, and what they cost, with the packages that no other
     * day keeps due. Nothing is called off.
     */
    @PostMapping("/preview")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    SuspensionConcerned preview(@RequestBody @Valid NewSuspension wanted) {
        return decideSuspension.preview(wanted.suspension());
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
    ResponseEntity<SuspensionConcerned> suspend(@RequestBody @Valid NewSuspension wanted, Viewer viewer) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(decided(decideSuspension.suspend(wanted.suspension(), viewer)));
    }

    /**
     * Takes a suspension back before its first day. The bookings that it cancelled live again, or wait, as far as there are
     * places; days that another suspension calls off pass to it. The answer counts what lives again, as it stands then.
     */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(BookingProblems.SUSPENSION_STARTED)
    SuspensionConcerned undo(@PathVariable UUID id, Viewer viewer) {
        return decided(decideSuspension.undo(id, viewer));
    }

    /**
     * Lets a suspension end earlier, also once it has begun, but not before today. The bookings of the days after live
     * again, as when it is taken back.
     */
    @PutMapping("/{id}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    SuspensionConcerned shorten(@PathVariable UUID id, @RequestBody @Valid LastDay wanted, Viewer viewer) {
        return decided(decideSuspension.shorten(id, wanted.to(), viewer));
    }

    private static SuspensionConcerned decided(SuspensionOutcome outcome) {
        return switch (outcome) {
            case SuspensionOutcome.Decided(var concerned) -> concerned;
            case SuspensionOutcome.Started() -> throw Problem.of(BookingProblems.SUSPENSION_STARTED);
        };
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
            DateRange.of(from, to);
            return new Suspension(
                    NewId.next(), reason, label.strip(), from, to, new HashSet<>(activityIds), classId, freeOfCharge);
        }
    }
}
