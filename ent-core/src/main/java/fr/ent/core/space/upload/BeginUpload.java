package fr.ent.core.space.upload;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.OpenSpace;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.SpaceStock;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.space.item.OpenItem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes room for a file that is going to be sent. */
@Component
class BeginUpload {

    /** So long it may take, with all its cuts. */
    static final Duration LONGEST = Duration.ofDays(7);

    /** Of one person, on their way at once. */
    static final int MOST = 20;

    private final FindItems find;
    private final SpaceStock stock;
    private final UploadRows rows;
    private final UploadSize size;
    private final SpaceClock clock;

    BeginUpload(FindItems find, SpaceStock stock, UploadRows rows, UploadSize size, SpaceClock clock) {
        this.find = find;
        this.stock = stock;
        this.rows = rows;
        this.size = size;
        this.clock = clock;
    }

    /** @throws NotThere if the viewer may not write there */
    @Transactional
    public UploadOutcome begin(NewUpload file, Viewer viewer) {
        OpenSpace space = space(file.target(), viewer);
        if (space.closed()) {
            return new UploadOutcome.NotTaken(new ItemOutcome.SpaceClosed());
        }
        if (file.length() > size.most().toBytes()) {
            return new UploadOutcome.TooLarge(size.most());
        }
        stock.hold(List.of(space.space()));
        Instant now = clock.now();
        if (rows.list(viewer, now).size() >= MOST) {
            return new UploadOutcome.TooMany(MOST);
        }
        long free = stock.free(space.space());
        if (free < file.length()) {
            return new UploadOutcome.NotTaken(new ItemOutcome.NoRoom(free, file.length()));
        }
        UploadId id = UploadId.next();
        rows.add(id, file, viewer, now, now.plus(LONGEST));
        return new UploadOutcome.Begun(rows.find(id, viewer).orElseThrow());
    }

    private OpenSpace space(UploadTarget target, Viewer viewer) {
        if (target.item() == null) {
            return find.getFolderFor(ItemKind.FILE, target.space(), target.folder(), viewer)
                    .in();
        }
        OpenItem open = find.getToChange(target.item(), viewer);
        if (open.item().isFolder() || !open.in().id().equals(target.space())) {
            throw new NotThere();
        }
        return open.in();
    }
}
