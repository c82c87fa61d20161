package fr.ent.canteen.prices.quotient.proof;

import fr.ent.canteen.families.FamilyProblems;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.quotient.Quotient;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The agents' desk for papers; those of an agent's own household are a colleague's to decide. */
@RestController
@RequestMapping("/api/canteen/quotient-desk")
class ProofDeskController {

    private static final int OLDEST_MONTHS = 24;
    private static final int LONGEST_MONTHS = 18;

    private final ProofQueue queue;
    private final CheckProof checkProof;
    private final Proofs proofs;
    private final ProofStarts starts;
    private final TownClock townClock;

    ProofDeskController(
            ProofQueue queue, CheckProof checkProof, Proofs proofs, ProofStarts starts, TownClock townClock) {
        this.queue = queue;
        this.checkProof = checkProof;
        this.proofs = proofs;
        this.starts = starts;
        this.townClock = townClock;
    }

    /**
     * Lists the proofs that wait for a decision, a hundred at most, and counts them all. Those of the reader's
     * own household are marked {@code own}: a colleague decides.
     */
    @GetMapping
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    WaitingProofs list(Viewer viewer) {
        return new WaitingProofs(proofs.countWaiting(), queue.list(viewer));
    }

    /**
     * Accepts a proof with the quotient that it shows, in cents, and the days for which it counts. The month is at most 24
     * months back, the last day at most 18 months ahead; the first day is never before the territory's rule allows. Days
     * between then and today cost what the quotient makes of them, unless they are billed.
     */
    @PostMapping("/{id}/accept")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({ProofProblems.DECIDED, FamilyProblems.OWN_HOUSEHOLD})
    void accept(@PathVariable UUID id, @RequestBody @Valid ProofAcceptance sent, Viewer viewer) {
        LocalDate today = townClock.today();
        YearMonth thisMonth = YearMonth.from(today);
        if (sent.month().isAfter(thisMonth) || sent.month().isBefore(thisMonth.minusMonths(OLDEST_MONTHS))) {
            throw Problem.invalid(new InvalidField("month", "out-of-range"));
        }
        if (sent.validTo().isBefore(today) || sent.validTo().isAfter(today.plusMonths(LONGEST_MONTHS))) {
            throw Problem.invalid(new InvalidField("validTo", "out-of-range"));
        }
        Proof proof = proofs.get(id);
        LocalDate earliest = starts.earliest().apply(proof);
        LocalDate from = Objects.requireNonNullElse(sent.validFrom(), earliest);
        if (from.isBefore(earliest) || from.isAfter(sent.validTo())) {
            throw Problem.invalid(new InvalidField("validFrom", "out-of-range"));
        }
        CheckProof.Shown shown = new CheckProof.Shown(
                Cents.of(sent.valueCents()), sent.month(), new Quotient.Validity(from, sent.validTo()));
        FamilyProblems.settle(checkProof.accept(proof, shown, viewer), ProofProblems.DECIDED);
    }

    /** Refuses a proof with a reason. The reason {@code OTHER} comes with a note. */
    @PostMapping("/{id}/refuse")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({ProofProblems.DECIDED, FamilyProblems.OWN_HOUSEHOLD})
    void refuse(@PathVariable UUID id, @RequestBody @Valid ProofRefusal sent, Viewer viewer) {
        String note = sent.note() == null ? "" : sent.note().trim();
        if (sent.reason() == ProofReason.OTHER && note.isEmpty()) {
            throw Problem.invalid(new InvalidField("note", "required"));
        }
        FamilyProblems.settle(checkProof.refuse(proofs.get(id), sent.reason(), note, viewer), ProofProblems.DECIDED);
    }

    /** The proofs that wait. */
    record WaitingProofs(long total, List<WaitingProof> proofs) {}

    /**
     * The quotient that an agent read.
     *
     * @param validFrom the first day it counts; left out: the earliest that the territory's rule allows
     * @param validTo the last day it counts
     */
    record ProofAcceptance(
            @NotNull @Min(0) @Max(10_000_000) Long valueCents,
            @NotNull YearMonth month,
            @Nullable LocalDate validFrom,
            @NotNull LocalDate validTo) {}

    /** Why not, and what the family should know. */
    record ProofRefusal(
            @NotNull ProofReason reason,
            @Nullable @PlainText(max = 500) String note) {}
}
