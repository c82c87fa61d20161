package fr.ent.core.onboarding.batch;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions on a preview: answer what the files leave open, apply, undo. */
@RestController
@RequestMapping("/api/core/imports/{id}")
class ImportDecisionController {

    /** More than any school has. */
    private static final int MOST_PUPILS = 100_000;

    private final ImportDesk desk;
    private final CompareImport comparing;
    private final ApplyImport apply;
    private final UndoImport undo;

    ImportDecisionController(ImportDesk desk, CompareImport comparing, ApplyImport apply, UndoImport undo) {
        this.desk = desk;
        this.comparing = comparing;
        this.apply = apply;
        this.undo = undo;
    }

    /**
     * The answer to one question.
     *
     * @param candidateId none to say that it is none of the candidates
     */
    record Resolution(
            @NotBlank @OneLine(max = 200) String ambiguityId,
            @Nullable UUID candidateId) {}

    /**
     * Takes decisions about ambiguous lines, compares again and answers the new preview. An empty list only compares
     * again.
     */
    @PostMapping("/resolutions")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(ImportProblems.NOT_PREVIEWED)
    ImportView resolve(@PathVariable UUID id, @Size(max = 5_000) @RequestBody List<@Valid Resolution> body) {
        Batch batch = find(id);
        Map<String, Optional<UUID>> decisions = new HashMap<>();
        body.forEach(each -> decisions.put(each.ambiguityId(), Optional.ofNullable(each.candidateId())));
        if (!comparing.compareAgain(batch.id(), decisions)) {
            throw ImportProblems.notPreviewed(batch.state());
        }
        return show(id);
    }

    /**
     * The number that somebody has read before applying.
     *
     * @param leaving how many pupils leave
     */
    record Confirmation(@Nullable @Min(0) @Max(MOST_PUPILS) Integer leaving) {}

    /**
     * Applies an import to the directory, all of it or nothing. Every question has its answer before. When more than a tenth
     * of the school's pupils would leave, their number must be confirmed.
     */
    @FreshSignIn
    @PostMapping("/apply")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses({ImportProblems.UNRESOLVED, ImportProblems.MANY_LEAVING, ImportProblems.STALE, ImportProblems.NOT_PREVIEWED
    })
    ImportView apply(
            @PathVariable UUID id, @RequestBody(required = false) @Valid @Nullable Confirmation body, Viewer viewer) {
        Integer confirmed = body == null ? null : body.leaving();
        OptionalInt leaving = confirmed == null ? OptionalInt.empty() : OptionalInt.of(confirmed);
        return switch (apply.apply(find(id).id(), viewer, leaving)) {
            case ApplyImport.ApplyOutcome.Applied() -> show(id);
            case ApplyImport.ApplyOutcome.Refused refusal -> throw ImportProblems.of(refusal);
        };
    }

    /** Takes an applied import back, as long as nobody has changed what it wrote. */
    @FreshSignIn
    @PostMapping("/undo")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses({ImportProblems.TOUCHED, ImportProblems.NOT_APPLIED, ImportProblems.TOO_OLD})
    ImportView undo(@PathVariable UUID id, Viewer viewer) {
        return switch (undo.undo(find(id).id(), viewer)) {
            case UndoImport.UndoOutcome.Undone() -> show(id);
            case UndoImport.UndoOutcome.Refused refusal -> throw ImportProblems.of(refusal);
        };
    }

    private Batch find(UUID id) {
        return desk.find(id).orElseThrow(Problem::notFound);
    }

    private ImportView show(UUID id) {
        return desk.findView(id).orElseThrow(Problem::notFound);
    }
}
