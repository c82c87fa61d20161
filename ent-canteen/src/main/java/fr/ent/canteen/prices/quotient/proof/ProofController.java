package fr.ent.canteen.prices.quotient.proof;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The papers of one's own households. */
@RestController
@RequestMapping("/api/canteen/quotient-proofs")
class ProofController {

    private final SendProof sendProof;
    private final Proofs proofs;
    private final Families families;
    private final Files files;
    private final TownClock clock;

    ProofController(SendProof sendProof, Proofs proofs, Families families, Files files, TownClock clock) {
        this.sendProof = sendProof;
        this.proofs = proofs;
        this.families = families;
        this.files = files;
        this.clock = clock;
    }

    /** Lists the proofs of one's own households. */
    @GetMapping
    @AllowedTo(Role.GUARDIAN)
    List<ProofView> list(Viewer viewer) {
        List<Proof> own = proofs.list(
                families.listOwn(viewer).stream().map(HouseholdView::id).toList());
        Map<FileId, FileView> known =
                files
                        .listOwned(
                                own.stream()
                                        .flatMap(proof -> proof.paper().files().stream())
                                        .toList(),
                                viewer)
                        .stream()
                        .collect(Collectors.toMap(FileView::id, Function.identity()));
        return own.stream()
                .map(proof -> ProofView.of(proof, known, viewer, clock.zone()))
                .toList();
    }

    /**
     * Lays a proof down as a draft. Its files were uploaded before, in the order of the pages. What the town hall lays down,
     * a paper that the household it names has handed in, is sent at once, and counts as received on the
     * day that is said.
     */
    @PostMapping
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses(ProofProblems.OPEN)
    ProofView draft(@RequestBody @Valid NewProof sent, Viewer viewer) {
        HouseholdView household = families.requireActing(sent.householdId(), viewer);
        Optional<Proof> laid = household.adults().contains(viewer.person())
                ? sendProof.draft(household.id(), sent.own(), viewer)
                : sendProof.lay(household.id(), sent.received(clock.today()), household.adults(), viewer);
        return laid.map(proof -> ProofView.of(proof, Map.of(), viewer, clock.zone()))
                .orElseThrow(() -> Problem.of(ProofProblems.OPEN));
    }

    /** Sends a proof to the town hall. One that the sender has laid down there for a family is sent already. */
    @PostMapping("/{id}/send")
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(ProofProblems.DECIDED)
    ProofView send(@PathVariable UUID id, Viewer viewer) {
        Proof proof = getOwnOrLaid(id, viewer);
        Optional<Proof> sent =
                isLaid(proof, viewer) && proof.review().waits() ? Optional.of(proof) : sendProof.send(proof, viewer);
        return sent.map(known -> ProofView.of(known, Map.of(), viewer, clock.zone()))
                .orElseThrow(() -> Problem.of(ProofProblems.DECIDED));
    }

    /** Withdraws a proof that the town hall hasn't decided on. */
    @DeleteMapping("/{id}")
    @AllowedTo(Role.GUARDIAN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(ProofProblems.DECIDED)
    void withdraw(@PathVariable UUID id, Viewer viewer) {
        if (!sendProof.withdraw(getOwn(id, viewer), viewer)) {
            throw Problem.of(ProofProblems.DECIDED);
        }
    }

    private Proof getOwnOrLaid(UUID id, Viewer viewer) {
        Proof proof = proofs.get(id);
        return isLaid(proof, viewer) ? proof : requireOwn(proof, viewer);
    }

    private static boolean isLaid(Proof proof, Viewer viewer) {
        return viewer.servesTown() && proof.paper().madeBy().equals(viewer.person());
    }

    private Proof getOwn(UUID id, Viewer viewer) {
        return requireOwn(proofs.get(id), viewer);
    }

    private Proof requireOwn(Proof proof, Viewer viewer) {
        if (families.listOwn(viewer).stream().noneMatch(own -> own.id().equals(proof.household()))) {
            throw Problem.notFound();
        }
        return proof;
    }

    /**
     * A paper as laid down: PDF or pictures that were uploaded before, in the order of the pages.
     *
     * @param receivedOn the day on which the town hall had the paper, a year back at most, where an agent lays it down later
     */
    record NewProof(
            @Nullable HouseholdId householdId,
            @NotNull ProofKind kind,
            @NotNull @Size(min = 1, max = 5) List<@NotNull FileId> fileIds,
            @Nullable LocalDate receivedOn) {

        /** A family says by sending when the town hall has it. */
        SendProof.LaidPaper own() {
            requireReceived(receivedOn == null);
            return new SendProof.LaidPaper(kind, fileIds, null);
        }

        SendProof.LaidPaper received(LocalDate today) {
            requireReceived(
                    receivedOn == null || (!receivedOn.isAfter(today) && !receivedOn.isBefore(today.minusYears(1))));
            return new SendProof.LaidPaper(kind, fileIds, receivedOn);
        }

        private static void requireReceived(boolean sensible) {
            if (!sensible) {
                throw Problem.invalid(new InvalidField("receivedOn", "out-of-range"));
            }
        }
    }
}
