package fr.ent.core.space.upload;

import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.OpenSpace;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.SpaceStock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** Makes room for a file that is going to be sent. */
@Component
class BeginUpload {

    /** So long it may take, with all its cuts. */
    static final Duration LONGEST = Duration.ofDays(7);

    /** Of one person, on their way at once. */
    static final int MOST = 20;

    /** On its way from a pupil: room that is announced is taken from the whole class, whatever comes. */
    private static final long MOST_OF_PUPIL = DataSize.ofMegabytes(500).toBytes();

    private final PutUpload putUpload;
    private final SpaceStock stock;
    private final UploadRows rows;
    private final UploadSize size;
    private final SpaceClock clock;

    BeginUpload(PutUpload putUpload, SpaceStock stock, UploadRows rows, UploadSize size, SpaceClock clock) {
        this.putUpload = putUpload;
        this.stock = stock;
        this.rows = rows;
        this.size = size;
        this.clock = clock;
    }

    /** @throws NotThere if the viewer may not write there */
    @Transactional
    public UploadOutcome begin(NewUpload file, Viewer viewer) {
        Optional<OpenSpace> space = putUpload.findSpace(file, viewer);
        if (space.filter(OpenSpace::closed).isPresent()) {
            return new UploadOutcome.NotTaken(new ItemOutcome.SpaceClosed());
        }
        DataSize most = space.isPresent() ? size.most() : size.mostOfOwn();
        if (file.length() > most.toBytes()) {
            return new UploadOutcome.TooLarge(most);
        }
        space.ifPresent(into -> stock.hold(List.of(into.space())));
        Instant now = clock.now();
        List<Upload> open = rows.listPending(viewer, now);
        if (open.size() >= MOST) {
            return new UploadOutcome.TooMany(MOST);
        }
        long free = Math.min(
                space.map(into -> stock.free(into.space())).orElse(Long.MAX_VALUE), announceable(open, viewer));
        if (free < file.length()) {
            return new UploadOutcome.NotTaken(new ItemOutcome.NoRoom(free, file.length()));
        }
        UploadId id = UploadId.next();
        rows.add(id, file, viewer, now, now.plus(LONGEST));
        return new UploadOutcome.Begun(rows.find(id, viewer).orElseThrow());
    }

    private static long announceable(List<Upload> open, Viewer viewer) {
        if (viewer.roles().stream().noneMatch(grant -> grant.role() == Role.PUPIL)) {
            return Long.MAX_VALUE;
        }
        return Math.max(
                0,
                MOST_OF_PUPIL
                        - open.stream().mapToLong(one -> one.file().length()).sum());
    }
}
