package fr.ent.core.space.act;

import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Refuses;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.SpaceProblems;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.space.item.ItemView;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Several folders and files at once: all of them, or none. */
@RestController
@RequestMapping("/api/core/items")
class ItemsActController {

    private final MoveItems moveItems;
    private final CopyItems copyItems;
    private final FindItems find;

    ItemsActController(MoveItems moveItems, CopyItems copyItems, FindItems find) {
        this.moveItems = moveItems;
        this.copyItems = copyItems;
        this.find = find;
    }

    /** Puts folders and files into another folder, also of another space; a name that is taken there gets a number. */
    @PostMapping("/move")
    @AllowedTo
    @Answers
    @Idempotent
    @Refuses({
        SpaceProblems.CLOSED,
        SpaceProblems.NO_ROOM,
        SpaceProblems.TOO_DEEP,
        SpaceProblems.FOLDER_FULL,
        SpaceProblems.INTO_ITSELF
    })
    ResponseEntity<List<ItemView>> move(@RequestBody @Valid Destination to, Viewer viewer) {
        return ResponseEntity.ok(show(moveItems.move(to, viewer), viewer));
    }

    /** Copies folders and files into a folder, with the newest content of each and the rule of that folder. */
    @PostMapping("/copy")
    @AllowedTo
    @Answers(201)
    @Idempotent
    @Refuses({
        SpaceProblems.CLOSED,
        SpaceProblems.NO_ROOM,
        SpaceProblems.TOO_DEEP,
        SpaceProblems.FOLDER_FULL,
        SpaceProblems.TOO_MANY
    })
    ResponseEntity<List<ItemView>> copy(@RequestBody @Valid Destination to, Viewer viewer) {
        return ResponseEntity.status(HttpStatus.CREATED).body(show(copyItems.copy(to, viewer), viewer));
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
}
