package fr.ent.core.space.item;

import fr.ent.core.Viewer;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.OpenSpace;
import fr.ent.core.space.SpaceStanding;
import fr.ent.core.space.faces.Pictures;

/** A folder or a file before a viewer who reads it. */
public record OpenItem(SpaceItem item, OpenSpace in) {

    public ItemId id() {
        return item.id();
    }

    /** Whether the viewer may rename, move and change it: who keeps the space, and a pupil what is the pupil's own. */
    public boolean isChangedBy(Viewer viewer) {
        return in.keeps()
                || (in.standing() == SpaceStanding.PUPIL
                        && !item.isFolder()
                        && item.rule().letsPupilsAdd()
                        && item.marks().madeBy().equals(viewer.person()));
    }

    /** Whether the viewer is told what a file was before: what was replaced may be what others mustn't see. */
    public boolean tellsVersionsTo(Viewer viewer) {
        return in.oversees() || isChangedBy(viewer);
    }

    /**
     * Whether the viewer sees a content that it had before, whose faces nobody knows any more: of pictures in classes and groups
     * those alone who answer for the space.
     */
    boolean showsFormer(String mediaType) {
        return in.oversees() || !in.space().kind().hasRules() || !Pictures.includes(mediaType);
    }

    /** Whether the viewer may bring it back from the trash: who keeps the space, and a pupil what the pupil put there. */
    public boolean isBroughtBackBy(Viewer viewer) {
        return isChangedBy(viewer)
                && (in.keeps() || viewer.person().equals(item.marks().trashedBy()));
    }
}
