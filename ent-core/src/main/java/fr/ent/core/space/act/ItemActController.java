package fr.ent.core.space.act;

import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Refuses;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.ItemRule;
import fr.ent.core.space.SpaceProblems;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.space.item.ItemView;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One folder or file: its name, its rule, and whether somebody marked it. */
@RestController
@RequestMapping("/api/core/items/{id}")
class ItemActController {

    private final RenameItem renameItem;
    private final RuleFolder ruleFolder;
    private final MarkItem markItem;
    private final FindItems find;

    ItemActController(RenameItem renameItem, RuleFolder ruleFolder, MarkItem markItem, FindItems find) {
        this.renameItem = renameItem;
        this.ruleFolder = ruleFolder;
        this.markItem = markItem;
        this.find = find;
    }

    /** Gives a folder or a file another name; a file keeps the ending of what it is. */
    @PutMapping
    @AllowedTo
    @Refuses({SpaceProblems.CLOSED, SpaceProblems.NAME_TAKEN})
    ItemView rename(@PathVariable ItemId id, @RequestBody @Valid ItemRenaming wanted, Viewer viewer) {
        return show(renameItem.rename(id, wanted.name(), viewer), viewer);
    }

    /** Says who reads a folder of a class or a group, and whether pupils add to it; without a rule it has that of the one above. */
    @PutMapping("/rule")
    @AllowedTo
    @Refuses(SpaceProblems.CLOSED)
    ItemView rule(@PathVariable ItemId id, @RequestBody @Valid FolderRuling wanted, Viewer viewer) {
        return show(ruleFolder.rule(id, wanted.rule(), viewer), viewer);
    }

    /** Marks a folder or a file for oneself. Twice is once. */
    @PutMapping("/favourite")
    @AllowedTo
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(@PathVariable ItemId id, Viewer viewer) {
        markItem.mark(id, viewer);
    }

    /** Takes one's own mark off. Without one nothing changes. */
    @DeleteMapping("/favourite")
    @AllowedTo
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unmark(@PathVariable ItemId id, Viewer viewer) {
        markItem.unmark(id, viewer);
    }

    private ItemView show(ItemOutcome outcome, Viewer viewer) {
        return switch (outcome) {
            case ItemOutcome.Done done -> ItemView.of(find.get(done.first(), viewer), viewer);
            case ItemOutcome.Refused refusal -> throw SpaceProblems.of(refusal);
        };
    }

    /** The name that is wanted. */
    record ItemRenaming(
            @NotNull @OneLine(min = 1, max = 200) String name) {}

    /** The rule that is wanted; none for that of the folder above. */
    record FolderRuling(@Nullable @Valid ItemRule rule) {}
}
