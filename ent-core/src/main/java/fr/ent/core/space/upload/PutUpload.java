package fr.ent.core.space.upload;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.OpenSpace;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.item.AddItem;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.space.item.NewItemContent;
import fr.ent.core.space.item.OpenItem;
import fr.ent.core.space.item.RenewFile;
import fr.ent.core.space.item.TakenNames;
import fr.ent.core.storage.FileView;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds where a file is sent, and puts it there once it has come. */
@Component
class PutUpload {

    private final FindItems find;
    private final AddItem addItem;
    private final RenewFile renewFile;

    PutUpload(FindItems find, AddItem addItem, RenewFile renewFile) {
        this.find = find;
        this.addItem = addItem;
        this.renewFile = renewFile;
    }

    /**
     * The space into which it is sent; none for a file of the viewer's own.
     *
     * @throws NotThere if the viewer may not write there
     */
    Optional<OpenSpace> findSpace(NewUpload file, Viewer viewer) {
        UploadTarget target = file.target();
        SpaceId space = target.space();
        return space == null ? Optional.empty() : Optional.of(getSpace(file, space, viewer));
    }

    private OpenSpace getSpace(NewUpload file, SpaceId space, Viewer viewer) {
        UploadTarget target = file.target();
        if (target.item() == null) {
            return find.getFolderFor(file.becomes(), space, target.folder(), viewer)
                    .in();
        }
        OpenItem open = find.getToChange(target.item(), viewer);
        if (open.item().isFolder() || !open.in().id().equals(space)) {
            throw new NotThere();
        }
        return open.in();
    }

    /** @throws NotThere if the viewer may not write there any more */
    ItemOutcome put(UploadTarget target, SpaceId space, FileView file, Viewer viewer) {
        return target.item() == null
                ? addItem.add(
                        space,
                        new NewItemContent(ItemKind.FILE, null, target.folder(), file.id(), TakenNames.NUMBER),
                        viewer)
                : renewFile.renew(target.item(), file.id(), viewer);
    }
}
