package fr.ent.core.correction;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.review.ReviewState;
import fr.ent.core.storage.FileId;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Corrections that the signed-in person asks for. A pupil's are asked for by the guardians. */
@RestController
@RequestMapping("/api/me/corrections")
class CorrectionController {

    private static final int MOST = 50;
    private static final int ASKED_PER_DAY = 10;

    private final AskCorrection askCorrection;
    private final Corrections corrections;
    private final RateLimits limits;

    CorrectionController(AskCorrection askCorrection, Corrections corrections, RateLimits limits) {
        this.askCorrection = askCorrection;
        this.corrections = corrections;
        this.limits = limits;
    }

    /** Lists the corrections that one asked for, with their answers, the latest first; 50 at most. Pupils are refused. */
    @GetMapping
    @AllowedTo
    List<OwnCorrection> list(Viewer viewer) {
        refusePupils(viewer);
        return corrections.listOf(viewer.person(), MOST).stream()
                .map(OwnCorrection::of)
                .toList();
    }

    /**
     * Asks the town hall to correct a datum about oneself or an own child, with words and papers. Pupils are refused; 10 times a
     * day.
     */
    @Idempotent
    @PostMapping
    @AllowedTo
    @Answers(201)
    @Refuses(CorrectionProblems.WAITS)
    ResponseEntity<OwnCorrection> ask(@RequestBody @Valid WantedCorrection wanted, Viewer viewer) {
        refusePupils(viewer);
        limits.take("correction", viewer.person().toString(), ASKED_PER_DAY, Duration.ofDays(1));
        return askCorrection
                .ask(wanted.personId(), wanted.datum(), wanted.wanted().strip(), wanted.fileIds(), viewer)
                .map(kept -> ResponseEntity.status(HttpStatus.CREATED).body(OwnCorrection.of(kept)))
                .orElseThrow(() -> Problem.of(CorrectionProblems.WAITS));
    }

    /** Takes a correction back that nobody has answered. */
    @PostMapping("/{id}/withdraw")
    @AllowedTo
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(CorrectionProblems.DECIDED)
    void withdraw(@PathVariable UUID id, Viewer viewer) {
        if (!askCorrection.withdraw(corrections.get(id), viewer)) {
            throw Problem.of(CorrectionProblems.DECIDED);
        }
    }

    private static void refusePupils(Viewer viewer) {
        if (viewer.holds(Role.PUPIL)) {
            throw Problem.of(CommonProblems.WRONG_ROLE);
        }
    }

    /** A correction to ask for: about whom, which datum, in which words. */
    record WantedCorrection(
            @NotNull PersonId personId,
            @NotNull CorrectedDatum datum,
            @NotBlank @PlainText(min = 3, max = 500) String wanted,
            @NotNull @Size(max = 3) List<@NotNull FileId> fileIds) {}

    /**
     * A correction as its asker reads it.
     *
     * @param state {@code ACCEPTED} once it is corrected
     * @param answer why it isn't; empty unless refused
     */
    record OwnCorrection(
            UUID id,
            PersonId personId,
            CorrectedDatum datum,
            String wanted,
            ReviewState state,
            Instant sentAt,
            String answer) {

        static OwnCorrection of(Correction correction) {
            return new OwnCorrection(
                    correction.id(),
                    correction.person(),
                    correction.datum(),
                    correction.wanted(),
                    correction.review().state(),
                    Objects.requireNonNull(correction.review().sentAt()),
                    correction.review().answer());
        }
    }
}
