package fr.ent.core.space.upload;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.disk.PassingFiles;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.upload.Upload.UploadTurn;
import fr.ent.core.storage.StoreOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes what comes of an upload, part by part by way of the disk. A line that is cut leaves all that has come. The last part isn't
 * kept by itself: it counts as received once the whole has become a file, so that whoever sends it again brings that about.
 */
@Component
class ReceiveUpload {

    static final int PART = 8 << 20;

    /** As much of a file as tells its kind, where a kind can be told from a start. */
    static final int START = 64 << 10;

    /** An upload that is cut more often begins anew. */
    static final int MOST_PARTS = 10_000;

    /** A request that is silent longer is put aside by the next one. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    private final UploadRows rows;
    private final UploadParts parts;
    private final FinishUpload finishUpload;
    private final PassingFiles passing;
    private final SpaceClock clock;

    ReceiveUpload(
            UploadRows rows, UploadParts parts, FinishUpload finishUpload, PassingFiles passing, SpaceClock clock) {
        this.rows = rows;
        this.parts = parts;
        this.finishUpload = finishUpload;
        this.passing = passing;
        this.clock = clock;
    }

    /** @throws NotThere if it isn't the viewer's */
    UploadOutcome receive(UploadId id, long offset, InputStream body, Viewer viewer) throws IOException {
        UUID holder = UUID.randomUUID();
        Optional<Upload> held = rows.claim(id, offset, viewer, turn(holder));
        if (held.isEmpty()) {
            return standing(rows.find(id, viewer).orElseThrow(NotThere::new), offset);
        }
        try {
            Optional<UploadOutcome> gone = finishUpload.refuseWithoutPlace(held.get(), viewer, holder);
            return gone.isPresent() ? gone.get() : receive(held.get(), body, viewer, holder);
        } finally {
            rows.release(id, holder);
        }
    }

    private UploadOutcome receive(Upload held, InputStream body, Viewer viewer, UUID holder) throws IOException {
        Upload upload = held;
        PartReader reader = new PartReader(body, () -> rows.holdOn(held.id(), turn(holder)));
        while (upload.progress().parts() < MOST_PARTS) {
            Path content = passing.make("part-");
            try {
                long size = 0;
                if (upload.progress().received() == 0 && upload.missing() > START) {
                    size = reader.read(content, START);
                    Optional<UploadOutcome> refused =
                            size == START ? finishUpload.refuse(upload, content, holder) : Optional.empty();
                    if (refused.isPresent()) {
                        return refused.get();
                    }
                }
                size += reader.read(content, Math.min(PART, upload.missing()) - size);
                if (reader.isLost()) {
                    return new UploadOutcome.Busy();
                }
                if (size == upload.missing()) {
                    return reader.hasMore()
                            ? new UploadOutcome.TooLong()
                            : finishUpload.finish(upload, content, viewer, holder);
                }
                if (size > 0 && !parts.add(upload, content, size, turn(holder))) {
                    return new UploadOutcome.Busy();
                }
                upload = size > 0 ? upload.plus(size) : upload;
                reader.requireDisk();
                if (reader.isEnded()) {
                    return new UploadOutcome.Received(upload.progress().received(), upload.endsAt());
                }
            } finally {
                Files.deleteIfExists(content);
            }
        }
        return new UploadOutcome.Over();
    }

    private UploadTurn turn(UUID holder) {
        return new UploadTurn(holder, clock.now(), clock.now().plus(SILENCE));
    }

    /** Whether it can't go on, and hasn't come. */
    boolean isOver(Upload upload) {
        return switch (upload.progress().state()) {
            case OPEN ->
                !upload.endsAt().isAfter(clock.now()) || upload.progress().parts() >= MOST_PARTS;
            case ARRIVED, UNFOLDING, DONE, NOT_UNFOLDED -> false;
            case TYPE_REFUSED, INFECTED, TOO_LARGE, PLACE_GONE -> true;
        };
    }

    /** Why it can't be written from there. */
    private UploadOutcome standing(Upload upload, long offset) {
        return switch (upload.progress().state()) {
            case TYPE_REFUSED -> new UploadOutcome.ContentRefused(new StoreOutcome.TypeRefused());
            case INFECTED -> new UploadOutcome.ContentRefused(new StoreOutcome.Infected());
            case TOO_LARGE -> new UploadOutcome.TooLarge(finishUpload.most());
            case PLACE_GONE -> new UploadOutcome.PlaceGone();
            case ARRIVED, UNFOLDING, DONE, NOT_UNFOLDED ->
                offset == upload.file().length() || upload.missing() == 0
                        ? new UploadOutcome.Received(upload.file().length(), upload.endsAt())
                        : new UploadOutcome.Over();
            case OPEN -> {
                if (!upload.endsAt().isAfter(clock.now())) {
                    yield new UploadOutcome.Over();
                }
                yield upload.progress().received() == offset
                        ? new UploadOutcome.Busy()
                        : new UploadOutcome.Elsewhere(upload.progress().received());
            }
        };
    }
}
