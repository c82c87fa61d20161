package fr.ent.core.onboarding.batch;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person does with a preview: decide what the files leave open, apply, undo. */
@RestController
@RequestMapping("/api/core/imports/{id}")
class ImportDecisionController {

    private final ImportDesk desk;
    private final Comparing comparing;
    private final ApplyImport apply;
    private final UndoImport undo;

    ImportDecisionController(ImportDesk desk, Comparing comparing, ApplyImport apply, UndoImport undo) {
        this.desk = desk;
        this.comparing = comparing;
        this.apply = apply;
        this.undo = undo;
    }

    /** @param candidateId none to say that it is none of the candidates */
    record Resolution(
            @NotBlank String ambiguityId, @Nullable UUID candidateId) {}

    /** Takes decisions, or none to compare once more, and answers the new preview. */
    @PostMapping("/resolutions")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    ImportView resolve(@PathVariable UUID id, @Valid @Size(max = 5_000) @RequestBody List<@Valid Resolution> body) {
        Batch batch = desk.get(id);
        Map<String, Optional<UUID>> decisions = new HashMap<>();
        body.forEach(each -> decisions.put(each.ambiguityId(), Optional.ofNullable(each.candidateId())));
        if (!comparing.compareAgain(batch.id(), decisions)) {
            throw notPreviewed(batch.state());
        }
        return desk.view(id);
    }

    @PostMapping("/apply")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    ImportView apply(@PathVariable UUID id, Viewer viewer) {
        return switch (apply.apply(desk.get(id).id(), viewer)) {
            case ApplyImport.Outcome.Applied() -> desk.view(id);
            case ApplyImport.Outcome.Unresolved(int questions) ->
                throw conflict("import-unresolved", Map.of("ambiguous", questions));
            case ApplyImport.Outcome.Stale() -> throw conflict("import-stale", Map.of());
            case ApplyImport.Outcome.NotPreviewed(ImportState state) -> throw notPreviewed(state);
        };
    }

    @PostMapping("/undo")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    ImportView undo(@PathVariable UUID id, Viewer viewer) {
        return switch (undo.undo(desk.get(id).id(), viewer)) {
            case UndoImport.Outcome.Undone() -> desk.view(id);
            case UndoImport.Outcome.Touched(int rows) -> throw conflict("import-touched", Map.of("rows", rows));
            case UndoImport.Outcome.NotApplied(ImportState state) ->
                throw conflict("import-not-applied", Map.of("state", state));
            case UndoImport.Outcome.TooLate() -> throw conflict("import-too-old", Map.of());
        };
    }

    private static ErrorResponseException notPreviewed(ImportState state) {
        return conflict("import-not-previewed", Map.of("state", state));
    }

    private static ErrorResponseException conflict(String problemCase, Map<String, ?> facts) {
        return Problem.of(HttpStatus.CONFLICT, "core", problemCase, facts);
    }
}
