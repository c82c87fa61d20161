package fr.ent.canteen.prices.quotient.batch;

import fr.ent.canteen.money.Cents;
import fr.ent.core.HouseholdId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Batches that ask CAF and MSA for the quotients of all consenting households. */
@RestController
@RequestMapping("/api/canteen/quotient-batches")
class BatchController {

    /** One runs already. */
    private static final String RUNNING = "409 canteen:quotient-batch-running";

    /** The town can't ask CAF and MSA. */
    private static final String NOT_OFFERED = "409 canteen:quotient-fetch-not-offered";

    private final BeginBatch beginBatch;
    private final ShowBatch showBatch;

    BatchController(BeginBatch beginBatch, ShowBatch showBatch) {
        this.beginBatch = beginBatch;
        this.showBatch = showBatch;
    }

    /** Begins to ask about all consenting households. It goes on by itself; one at a time. */
    @FreshSignIn
    @PostMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Idempotent
    @Refuses({BatchController.RUNNING, BatchController.NOT_OFFERED})
    ResponseEntity<BatchView> begin(Viewer viewer) {
        if (!beginBatch.isOffered(viewer)) {
            throw Problem.of(NOT_OFFERED);
        }
        return beginBatch
                .begin(viewer)
                .map(batch -> ResponseEntity.status(HttpStatus.CREATED).body(showBatch.show(batch, viewer)))
                .orElseThrow(() -> Problem.of(RUNNING));
    }

    /** Reads how far the latest batch has come, and what changed. */
    @GetMapping("/latest")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    LatestBatch latest(Viewer viewer) {
        return new LatestBatch(beginBatch.isOffered(viewer), beginBatch.countConsents(), showBatch.findLatest(viewer));
    }

    /**
     * The latest batch, if there was one.
     *
     * @param offered whether the town can ask CAF and MSA
     * @param consents how many households the next batch would ask about
     */
    record LatestBatch(
            boolean offered, int consents, @Nullable BatchView batch) {}

    /**
     * A batch.
     *
     * @param total households to ask about
     * @param asked those with an outcome
     * @param same those whose quotient is the one that was known
     * @param lines those whose quotient changed, and those about whom nothing was found, but none that is hidden from the viewer
     */
    record BatchView(
            Instant startedAt, @Nullable Instant endedAt, int total, int asked, int same, List<BatchLine> lines) {}

    /**
     * A household of a batch.
     *
     * @param why nothing was found; empty otherwise
     * @param formerCents none when no quotient was known
     */
    record BatchLine(
            HouseholdId householdId,
            String name,
            BatchOutcome outcome,
            String why,
            @Nullable Cents formerCents,
            @Nullable Cents valueCents) {}
}
