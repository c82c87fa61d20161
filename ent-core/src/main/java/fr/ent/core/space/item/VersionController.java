package fr.ent.core.space.item;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Refuses;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.SpaceProblems;
import fr.ent.core.storage.FileId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The versions of a file. */
@RestController
@RequestMapping("/api/core/items/{id}/versions")
class VersionController {

    private final FindItems find;
    private final VersionRows versions;
    private final RenewFile renewFile;

    VersionController(FindItems find, VersionRows versions, RenewFile renewFile) {
        this.find = find;
        this.versions = versions;
        this.renewFile = renewFile;
    }

    /** Lists the versions of a file, the newest first; the newest alone to those who only read it. */
    @GetMapping
    @AllowedTo
    List<VersionView> list(@PathVariable ItemId id, Viewer viewer) {
        OpenItem open = find.get(id, viewer);
        if (open.item().isFolder()) {
            throw new NotThere();
        }
        List<VersionView> all = versions.list(open.item());
        return open.tellsVersionsTo(viewer) ? all : all.subList(0, 1);
    }

    /** Gives a file a newer content, which was sent before; the former one stays as a version. */
    @PostMapping
    @AllowedTo
    @Answers(201)
    @Idempotent
    @Refuses({SpaceProblems.CLOSED, SpaceProblems.NO_ROOM, SpaceProblems.TOO_MANY})
    ResponseEntity<ItemView> renew(@PathVariable ItemId id, @RequestBody @Valid NewVersion wanted, Viewer viewer) {
        return show(renewFile.renew(id, wanted.fileId(), viewer), viewer);
    }

    /** Gives a file the content of a former version again, as its newest one. */
    @PostMapping("/{number}/restore")
    @AllowedTo
    @Answers(201)
    @Idempotent
    @Refuses({SpaceProblems.CLOSED, SpaceProblems.NO_ROOM, SpaceProblems.TOO_MANY})
    ResponseEntity<ItemView> restore(
            @PathVariable ItemId id, @PathVariable @Min(1) @Max(1_000) int number, Viewer viewer) {
        return show(renewFile.restore(id, number, viewer), viewer);
    }

    private ResponseEntity<ItemView> show(ItemOutcome outcome, Viewer viewer) {
        return switch (outcome) {
            case ItemOutcome.Done done ->
                ResponseEntity.status(HttpStatus.CREATED).body(ItemView.of(find.get(done.first(), viewer), viewer));
            case ItemOutcome.Refused refusal -> throw SpaceProblems.of(refusal);
        };
    }

    /** A content that was sent before. */
    record NewVersion(@NotNull FileId fileId) {}
}
