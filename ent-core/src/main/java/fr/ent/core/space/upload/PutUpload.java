package fr.ent.core.space.upload;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.item.AddItem;
import fr.ent.core.space.item.NewItemContent;
import fr.ent.core.space.item.RenewFile;
import fr.ent.core.space.item.TakenNames;
import fr.ent.core.storage.FileView;
import org.springframework.stereotype.Component;

/** Puts a file that has come to where it was sent. */
@Component
class PutUpload {

    private final AddItem addItem;
    private final RenewFile renewFile;

    PutUpload(AddItem addItem, RenewFile renewFile) {
        this.addItem = addItem;
        this.renewFile = renewFile;
    }

    /** @throws NotThere if the viewer may not write there any more */
    ItemOutcome put(UploadTarget target, FileView file, Viewer viewer) {
        return target.item() == null
                ? addItem.add(
                        target.space(),
                        new NewItemContent(ItemKind.FILE, null, target.folder(), file.id(), TakenNames.NUMBER),
                        viewer)
                : renewFile.renew(target.item(), file.id(), viewer);
    }
}
