package fr.ent.core.space.item;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.ItemReaders;
import fr.ent.core.space.ItemRule;
import fr.ent.core.space.PupilRight;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.faces.HeldBack;
import fr.ent.core.storage.ScanState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder or a file, wherever it lies.
 *
 * @param path from the space's first folder down to the item itself
 * @param rule that holds here
 * @param ruleOf the folder that says so; none where the space does
 * @param heldBack why whoever doesn't answer for the space doesn't see it; none where its readers do
 */
public record SpaceItem(
        ItemId id,
        SpaceId space,
        ItemKind kind,
        String name,
        List<ItemId> path,
        ItemRule rule,
        @Nullable ItemId ruleOf,
        @Nullable ItemFile file,
        @Nullable HeldBack heldBack,
        ItemMarks marks) {

    public SpaceItem {
        path = List.copyOf(path);
    }

    static SpaceItem read(Row row) {
        Long size = row.numberOrNull("size");
        return new SpaceItem(
                row.id("id", ItemId::new),
                row.id("space_id", SpaceId::new),
                row.choice("kind", ItemKind.class),
                row.text("name"),
                row.ids("path", ItemId::new),
                new ItemRule(
                        row.choice("readers", ItemReaders.class),
                        row.flag("pupils_write") ? PupilRight.ADD : PupilRight.READ),
                row.idOrNull("rule_of", ItemId::new),
                size == null
                        ? null
                        : new ItemFile(
                                row.text("media_type"),
                                size,
                                row.whole("version"),
                                row.choiceOrNull("withheld", ScanState.class)),
                heldBack(row),
                new ItemMarks(
                        row.id("made_by", PersonId::new),
                        row.idOrNull("sent_by", PersonId::new),
                        row.textOrNull("changed_name"),
                        row.instant("changed_at"),
                        row.instantOrNull("trashed_at"),
                        row.idOrNull("trashed_by", PersonId::new),
                        row.idOrNull("trash_root", ItemId::new),
                        row.flag("favourite")));
    }

    private static @Nullable HeldBack heldBack(Row row) {
        if (!row.flag("held_back")) {
            return null;
        }
        return row.flag("faces_said") ? HeldBack.FORBIDDEN : HeldBack.UNSAID;
    }

    /** The readers as a viewer meets it: what is held back is for the staff, and for whoever sent the content that it has today. */
    ItemReaders readersFor(Viewer viewer) {
        return heldBack == null || viewer.person().equals(marks.sentBy()) ? rule.readers() : ItemReaders.STAFF;
    }

    public boolean isFolder() {
        return kind == ItemKind.FOLDER;
    }

    /** The folder that it lies in; none for the space itself. */
    public @Nullable ItemId parent() {
        return path.size() == 1 ? null : path.get(path.size() - 2);
    }

    /** Whether its folder's rule is its own, and not that of one above. */
    public boolean hasOwnRule() {
        return id.equals(ruleOf);
    }

    public boolean isTrashed() {
        return marks.trashRoot() != null;
    }

    /**
     * The content of a file today.
     *
     * @param withheld why nobody gets it now, if the virus scanner hasn't let it through
     */
    public record ItemFile(
            String mediaType,
            long size,
            int version,
            @Nullable ScanState withheld) {}

    /**
     * The marks that people left on it.
     *
     * @param sentBy whoever sent the content that a file has today
     * @param changedName whoever changed it last; nobody once they are gone
     * @param favourite whether the viewer marked it
     */
    public record ItemMarks(
            PersonId madeBy,
            @Nullable PersonId sentBy,
            @Nullable String changedName,
            Instant changedAt,
            @Nullable Instant trashedAt,
            @Nullable PersonId trashedBy,
            @Nullable ItemId trashRoot,
            boolean favourite) {}
}
