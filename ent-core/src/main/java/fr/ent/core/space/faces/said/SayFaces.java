package fr.ent.core.space.faces.said;

import fr.ent.core.ChildId;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.image.ImageConsents;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceStock;
import fr.ent.core.space.item.OpenItem;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who is on pictures, and shows those to pupils and families on which everybody may be shown. */
@Component
class SayFaces {

    private final PictureItems pictures;
    private final FacesKept kept;
    private final KnownPupils known;
    private final ImageConsents consents;
    private final SpaceStock stock;

    SayFaces(PictureItems pictures, FacesKept kept, KnownPupils known, ImageConsents consents, SpaceStock stock) {
        this.pictures = pictures;
        this.kept = kept;
        this.known = known;
        this.consents = consents;
        this.stock = stock;
    }

    /**
     * Says it, also in a class whose year is over: it changes what is seen, and no file. The pupils are held before the space, as one
     * who withdraws a consent does. Whoever may miss a child on a picture isn't the first to say who is on it: that child would be
     * shown without having been asked about.
     *
     * @throws NotThere if one isn't the viewer's to answer for
     * @throws InvalidInput if one is no picture, or somebody no pupil whom the viewer may name
     */
    @Transactional
    public FacesOutcome say(List<SeenPicture> seen, List<ChildId> pupils, Viewer viewer) {
        List<ItemId> ids = seen.stream().map(SeenPicture::id).distinct().toList();
        List<OpenItem> some = pictures.listPictures(ids, viewer);
        known.require(pupils, kept.listOn(some), some, viewer);
        consents.hold(pupils);
        stock.hold(some.stream().map(one -> one.in().space()).toList());
        List<OpenItem> held = pictures.listPictures(ids, viewer);
        if (!areAsSeen(held, seen)) {
            return new FacesOutcome.ChangedMeanwhile();
        }
        if (!kept.areSaid(held) && known.mayMissSomebody(held, viewer)) {
            return new FacesOutcome.ColleagueFirst();
        }
        return new FacesOutcome.Said(kept.keep(held, pupils, viewer));
    }

    private static boolean areAsSeen(List<OpenItem> pictures, List<SeenPicture> seen) {
        return pictures.stream()
                .map(SeenPicture::of)
                .collect(Collectors.toSet())
                .containsAll(seen);
    }
}
