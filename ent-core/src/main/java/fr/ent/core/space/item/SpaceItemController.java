package fr.ent.core.space.item;

import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Refuses;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.SpaceProblems;
import fr.ent.core.space.item.ListItems.FolderQuestion;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The items of a space: read by page, and added to. */
@RestController
@RequestMapping("/api/core/spaces/{id}/items")
class SpaceItemController {

    private final ListItems listItems;
    private final AddItem addItem;
    private final FindItems find;

    SpaceItemController(ListItems listItems, AddItem addItem, FindItems find) {
        this.listItems = listItems;
        this.addItem = addItem;
        this.find = find;
    }

    /**
     * Pages through a folder, 200 at a time: folders first, then by name. Only what the viewer may read is there.
     *
     * @param folderId none for the space itself
     * @param kind only things of it
     * @param after the last thing that is known
     */
    @GetMapping
    @AllowedTo
    FolderView list(
            @PathVariable SpaceId id,
            @RequestParam(required = false) @Nullable ItemId folderId,
            @RequestParam(required = false) @Nullable ItemKind kind,
            @RequestParam(required = false) @Nullable ItemId after,
            Viewer viewer) {
        return listItems.list(id, new FolderQuestion(folderId, after, kind), viewer);
    }

    /** Adds a folder, or a file that was sent before, which is the space's from then on. */
    @PostMapping
    @AllowedTo
    @Answers(201)
    @Idempotent
    @Refuses({
        SpaceProblems.CLOSED,
        SpaceProblems.NAME_TAKEN,
        SpaceProblems.NO_ROOM,
        SpaceProblems.TOO_DEEP,
        SpaceProblems.FOLDER_FULL,
        SpaceProblems.TOO_MANY
    })
    ResponseEntity<ItemView> add(@PathVariable SpaceId id, @RequestBody @Valid NewItemContent content, Viewer viewer) {
        return switch (addItem.add(id, content, viewer)) {
            case ItemOutcome.Done done ->
                ResponseEntity.status(HttpStatus.CREATED).body(ItemView.of(find.get(done.first(), viewer), viewer));
            case ItemOutcome.Refused refusal -> throw SpaceProblems.of(refusal);
        };
    }
}
