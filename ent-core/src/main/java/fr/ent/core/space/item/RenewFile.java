package fr.ent.core.space.item;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.SpaceStock;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a file a newer content: one that was sent, or one that it had before. Those before stay. */
@Component
public class RenewFile {

    static final int MOST = 200;

    private final FindItems find;
    private final SpaceStock stock;
    private final TakeContent takeContent;
    private final VersionRows versions;
    private final KeepVersion keep;

    RenewFile(FindItems find, SpaceStock stock, TakeContent takeContent, VersionRows versions, KeepVersion keep) {
        this.find = find;
        this.stock = stock;
        this.takeContent = takeContent;
        this.versions = versions;
        this.keep = keep;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public ItemOutcome renew(ItemId id, FileId file, Viewer viewer) {
        return renewFrom(id, viewer, held -> takeContent.take(file, viewer));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public ItemOutcome restore(ItemId id, int number, Viewer viewer) {
        return renewFrom(id, viewer, held -> getFormer(held, number));
    }

    private FileView getFormer(OpenItem held, int number) {
        VersionRows.VersionContent former = versions.get(held.id(), number);
        if (!held.showsFormer(former.mediaType())) {
            throw new NotThere();
        }
        return former.named("");
    }

    private ItemOutcome renewFrom(ItemId id, Viewer viewer, Function<OpenItem, FileView> content) {
        OpenItem before = find.getToChange(id, viewer);
        if (before.item().isFolder()) {
            throw new NotThere();
        }
        if (before.in().closed()) {
            return new ItemOutcome.SpaceClosed();
        }
        stock.hold(List.of(before.in().space()));
        OpenItem held = find.getToChange(id, viewer);
        SpaceItem.ItemFile now = held.item().file();
        if (now == null || now.version() >= MOST) {
            return new ItemOutcome.TooMany(MOST);
        }
        FileView file = content.apply(held);
        if (!stock.take(held.in().space(), file.size())) {
            return new ItemOutcome.NoRoom(stock.free(held.in().space()), file.size());
        }
        keep.keep(held.item(), now.version() + 1, file, viewer);
        return ItemOutcome.Done.of(id);
    }

    /** Writes a version down. */
    @Component
    static class KeepVersion {

        private final ItemStore store;
        private final SpaceClock clock;

        KeepVersion(ItemStore store, SpaceClock clock) {
            this.store = store;
            this.clock = clock;
        }

        /** A content of another kind gives the file the ending of that kind. */
        void keep(SpaceItem item, int number, FileView file, Viewer by) {
            ItemName wanted = ItemName.of(item.name(), file.mediaType());
            ItemName name = store.folders().free(wanted, item.space(), item.parent(), item.id());
            store.rows().renew(item.id(), name, number, file, by, clock.now());
            store.pictures().renewed(item.id());
        }
    }
}
