package fr.ent.core.space.item;

import fr.ent.core.Viewer;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.ItemRule;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.faces.HeldBack;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A folder or a file as a viewer sees it.
 *
 * @param rule who reads it; none where all who read the space do
 * @param ownRule whether the folder says so itself
 * @param file none for a folder
 * @param heldBack why pupils and families don't see a picture, if they don't; told to those who answer for the space
 * @param unsaid pictures and sounds under a folder that pupils and families don't have before somebody says who that is; told where the folder
 *     is listed, to those who answer for the space
 * @param changedByName none once they are gone
 * @param trashedAt the moment at which it went into the trash, if it lies there
 * @param mayChange whether the viewer may rename and move it
 */
public record ItemView(
        ItemId id,
        SpaceId spaceId,
        @Nullable ItemId parentId,
        ItemKind kind,
        String name,
        @Nullable ItemRule rule,
        boolean ownRule,
        SpaceItem.@Nullable ItemFile file,
        @Nullable HeldBack heldBack,
        int unsaid,
        @Nullable String changedByName,
        Instant changedAt,
        @Nullable Instant trashedAt,
        boolean favourite,
        boolean mayChange) {

    public static ItemView of(OpenItem open, Viewer viewer) {
        return of(open, 0, viewer);
    }

    static ItemView of(OpenItem open, int unsaid, Viewer viewer) {
        SpaceItem item = open.item();
        return new ItemView(
                item.id(),
                item.space(),
                item.parent(),
                item.kind(),
                item.name(),
                open.in().keeps() && open.in().space().kind().hasRules() ? item.rule() : null,
                item.hasOwnRule(),
                item.file(),
                open.in().oversees() ? item.heldBack() : null,
                unsaid,
                item.marks().changedName(),
                item.marks().changedAt(),
                item.marks().trashedAt(),
                item.marks().favourite(),
                open.isChangedBy(viewer) && !open.in().closed());
    }
}
