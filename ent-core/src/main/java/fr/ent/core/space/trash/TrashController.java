package fr.ent.core.space.trash;

import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Refuses;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.SpaceProblems;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.space.item.ItemView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The trash: what goes in, what comes back, and what is removed for good. */
@RestController
@RequestMapping("/api/core")
class TrashController {

    private final TrashItems trashItems;
    private final RestoreItems restoreItems;
    private final ListTrash listTrash;
    private final FindItems find;

    TrashController(TrashItems trashItems, RestoreItems restoreItems, ListTrash listTrash, FindItems find) {
        this.trashItems = trashItems;
        this.restoreItems = restoreItems;
        this.listTrash = listTrash;
        this.find = find;
    }

    /**
     * Pages through what lies in a space's trash and the viewer may bring back, the newest first, 200 at a time.
     *
     * @param after the last thing that is known
     */
    @GetMapping("/spaces/{id}/trash")
    @AllowedTo
    TrashView list(@PathVariable SpaceId id, @RequestParam(required = false) @Nullable ItemId after, Viewer viewer) {
        return listTrash.list(id, after, viewer);
    }

    /** Puts folders and files into the trash, from which they go for good after 30 days. Twice is once. */
    @PostMapping("/items/trash")
    @AllowedTo
    @Answers
    @Idempotent
    @Refuses(SpaceProblems.CLOSED)
    ResponseEntity<List<ItemView>> trash(@RequestBody @Valid SomeItems some, Viewer viewer) {
        return ResponseEntity.ok(show(trashItems.trash(some.itemIds(), viewer), viewer));
    }

    /** Brings folders and files back to where they were, or else to the space itself; a name that is taken gets a number. */
    @PostMapping("/items/restore")
    @AllowedTo
    @Answers
    @Idempotent
    @Refuses({SpaceProblems.CLOSED, SpaceProblems.FOLDER_FULL})
    ResponseEntity<List<ItemView>> restore(@RequestBody @Valid SomeItems some, Viewer viewer) {
        return ResponseEntity.ok(show(restoreItems.restore(some.itemIds(), viewer), viewer));
    }

    /** Removes something from the trash for good; for those who keep the space. */
    @DeleteMapping("/items/{id}")
    @AllowedTo
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(SpaceProblems.CLOSED)
    void remove(@PathVariable ItemId id, Viewer viewer) {
        switch (listTrash.remove(id, viewer)) {
            case ItemOutcome.Done done -> {}
            case ItemOutcome.Refused refusal -> throw SpaceProblems.of(refusal);
        }
    }

    private List<ItemView> show(ItemOutcome outcome, Viewer viewer) {
        return switch (outcome) {
            case ItemOutcome.Done done ->
                find.list(done.items(), viewer, open -> true).stream()
                        .map(open -> ItemView.of(open, viewer))
                        .toList();
            case ItemOutcome.Refused refusal -> throw SpaceProblems.of(refusal);
        };
    }

    /** Folders and files. */
    record SomeItems(@NotEmpty @Size(max = 200) List<@NotNull ItemId> itemIds) {

        SomeItems {
            itemIds = itemIds.stream().distinct().toList();
        }
    }
}
