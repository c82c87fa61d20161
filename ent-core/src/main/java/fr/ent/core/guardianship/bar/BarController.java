package fr.ent.core.guardianship.bar;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.guardianship.GuardianTies;
import fr.ent.core.guardianship.bar.CourtPapers.OpenPaper;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Download;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Guardians barred from a child by a court; by the town hall or the head of the child's school, never of the own family. */
@RestController
@RequestMapping("/api/core")
class BarController {

    /** It is the viewer's own family: a colleague does it. */
    private static final String OWN_FAMILY = "403 core:own-family";

    /** Nothing bars the guardian from the child. */
    private static final String NOT_BARRED = "409 core:guardian-not-barred";

    private final BarGuardian barGuardian;
    private final BarRows rows;
    private final GuardianTies ties;
    private final CourtPapers papers;
    private final BarEffects effects;

    BarController(BarGuardian barGuardian, BarRows rows, GuardianTies ties, CourtPapers papers, BarEffects effects) {
        this.barGuardian = barGuardian;
        this.rows = rows;
        this.ties = ties;
        this.papers = papers;
        this.effects = effects;
    }

    /**
     * Bars a guardian from a child by the decision of a court, whose paper was uploaded before. At once they see nothing of the
     * child any more; their homes part; the child's other guardians are told. A new decision takes the place of the one in force.
     */
    @PostMapping("/pupils/{id}/guardians/{guardianId}/bar")
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Idempotent
    @Refuses(OWN_FAMILY)
    ResponseEntity<WrittenBar> bar(
            @PathVariable ChildId id,
            @PathVariable PersonId guardianId,
            @RequestBody @Valid BarContent wanted,
            Viewer viewer) {
        return switch (barGuardian.bar(id, guardianId, wanted, viewer)) {
            case BarOutcome.Done(var bar) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new WrittenBar(bar));
            case BarOutcome.OwnFamily() -> throw Problem.of(OWN_FAMILY);
        };
    }

    /** Lifts a bar, for a reason that is kept: the guardian sees the child again, and the paper is deleted. */
    @FreshSignIn
    @PostMapping("/pupils/{id}/guardians/{guardianId}/bar/lift")
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    @Refuses({OWN_FAMILY, NOT_BARRED})
    void lift(
            @PathVariable ChildId id,
            @PathVariable PersonId guardianId,
            @RequestBody @Valid LiftedBar wanted,
            Viewer viewer) {
        switch (barGuardian.lift(id, guardianId, wanted.reason().strip(), viewer)) {
            case LIFTED -> {}
            case NOT_BARRED -> throw Problem.of(NOT_BARRED);
            case OWN_FAMILY -> throw Problem.of(OWN_FAMILY);
        }
    }

    /** Gives the paper of a bar, which nobody else opens. The audit trail keeps each reading, which is why this is a POST. */
    @FreshSignIn
    @PostMapping("/guardian-bars/{id}/paper")
    @BulkReading(BulkKind.DOWNLOADS)
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(as = MediaType.ALL_VALUE)
    @Refuses(OWN_FAMILY)
    ResponseEntity<Resource> paper(@PathVariable GuardianBarId id, Viewer viewer) {
        GuardianBar bar = rows.find(id).orElseThrow(Problem::notFound);
        ties.requireChild(bar.child(), viewer);
        if (ties.isOwn(bar.child(), bar.guardian(), viewer)) {
            throw Problem.of(OWN_FAMILY);
        }
        OpenPaper paper = papers.open(bar).orElseThrow(Problem::notFound);
        effects.read(bar, viewer.person());
        String ending = paper.file().name().substring(paper.file().name().lastIndexOf('.') + 1);
        return new Download(
                        "Décision de justice",
                        ending,
                        MediaType.parseMediaType(paper.file().mediaType()))
                .of(paper.content());
    }

    /** The bar that was written down. */
    record WrittenBar(GuardianBarId id) {}

    /** Why a guardian isn't barred any more. */
    record LiftedBar(@NotBlank @OneLine(min = 3, max = 200) String reason) {}
}
