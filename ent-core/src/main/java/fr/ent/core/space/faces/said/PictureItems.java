package fr.ent.core.space.faces.said;

import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.faces.Pictures;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.space.item.OpenItem;
import fr.ent.core.space.item.SpaceItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds pictures for those who answer for the space in which they lie. */
@Component
class PictureItems {

    private final FindItems find;

    PictureItems(FindItems find) {
        this.find = find;
    }

    /** @throws NotThere if it isn't the viewer's to answer for */
    OpenItem getOverseen(ItemId id, Viewer viewer) {
        return listOverseen(List.of(id), viewer).getFirst();
    }

    /**
     * @throws NotThere if one isn't the viewer's to answer for
     * @throws InvalidInput if one is no picture
     */
    List<OpenItem> listPictures(List<ItemId> ids, Viewer viewer) {
        List<OpenItem> some = listOverseen(ids, viewer);
        if (!some.stream().allMatch(PictureItems::isPicture)) {
            throw new InvalidInput("pictures", "no-picture");
        }
        return some;
    }

    private List<OpenItem> listOverseen(List<ItemId> ids, Viewer viewer) {
        List<OpenItem> some = find.list(
                ids, viewer, open -> open.in().oversees() && !open.item().isTrashed());
        if (some.size() < ids.size()) {
            throw new NotThere();
        }
        return some;
    }

    private static boolean isPicture(OpenItem open) {
        SpaceItem.ItemFile file = open.item().file();
        return file != null && Pictures.includes(file.mediaType());
    }
}
