package fr.ent.core.space.upload;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.Viewer;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.upload.Upload.UploadTurn;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.FileWithheld;
import fr.ent.core.storage.StoreFile;
import fr.ent.core.storage.StoreOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Makes a file of all that was sent, and looks at it as at any other: its kind, what it tells of its maker, viruses. */
@Component
class FinishUpload {

    /** By this copy: each takes a place on the disk. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration AGAIN = Duration.ofSeconds(30);

    /** Well within the silence after which another copy begins anew. */
    private static final Duration SAID = Duration.ofSeconds(15);

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final UploadRows rows;
    private final WholeFile wholeFile;
    private final StoreFile storeFile;
    private final KeepUpload keepUpload;
    private final SpaceClock clock;

    FinishUpload(UploadRows rows, WholeFile wholeFile, StoreFile storeFile, KeepUpload keepUpload, SpaceClock clock) {
        this.rows = rows;
        this.wholeFile = wholeFile;
        this.storeFile = storeFile;
        this.keepUpload = keepUpload;
        this.clock = clock;
    }

    /**
     * @param last the end of it, which may be moved away
     * @throws ServiceUnavailable if others are at it
     */
    UploadOutcome finish(Upload upload, Path last, Viewer viewer, UUID holder) throws IOException {
        if (upload.file().becomes() == ItemKind.FOLDER) {
            return keepUpload.keepWhole(upload, last, holder, clock.now());
        }
        return upload.progress().parts() == 0
                ? make(upload, last, viewer, holder)
                : inTurn(upload, last, viewer, holder);
    }

    /** Turns are taken for a place on the disk: what came in one part needs none, and waits for nobody's film. */
    private UploadOutcome inTurn(Upload upload, Path last, Viewer viewer, UUID holder) throws IOException {
        takeTurn();
        try {
            return make(upload, last, viewer, holder);
        } finally {
            turns.release();
        }
    }

    private UploadOutcome make(Upload upload, Path last, Viewer viewer, UUID holder) throws IOException {
        if (!isHeld(upload, holder)) {
            return new UploadOutcome.Busy();
        }
        try (UploadHold _ = UploadHold.on(() -> isHeld(upload, holder), pause())) {
            StoreOutcome stored = wholeFile.with(
                    upload,
                    last,
                    whole -> storeFile.storeInParts(whole, upload.file().name(), viewer));
            return switch (stored) {
                case StoreOutcome.Stored(FileView file) -> keepUpload.keep(upload, file, viewer, holder);
                case StoreOutcome.Refused refusal -> keepUpload.refuse(upload, refusal, holder);
            };
        } catch (FileWithheld lost) {
            keepUpload.giveUp(upload);
            return new UploadOutcome.Over();
        }
    }

    /** The pause between two such words; that of a test is shorter. */
    Duration pause() {
        return SAID;
    }

    /** Whether nobody else has taken it over; it stays so for a while. */
    private boolean isHeld(Upload upload, UUID holder) {
        Instant now = clock.now();
        return rows.holdOn(upload.id(), new UploadTurn(holder, now, now.plus(ReceiveUpload.SILENCE)));
    }

    /**
     * Ends an upload whose kind isn't taken, which its start tells already.
     *
     * @param start its first 64 kB
     */
    Optional<UploadOutcome> refuse(Upload upload, Path start, UUID holder) throws IOException {
        boolean refused = upload.file().becomes() == ItemKind.FOLDER
                ? StoreFile.isNoArchiveFromItsStart(start)
                : storeFile.isRefusedFromItsStart(start, upload.file().name());
        return refused
                ? Optional.of(keepUpload.refuse(upload, new StoreOutcome.TypeRefused(), holder))
                : Optional.empty();
    }

    /** Ends an upload if the viewer may not write there any more. */
    Optional<UploadOutcome> refuseWithoutPlace(Upload upload, Viewer viewer, UUID holder) {
        return keepUpload.hasPlace(upload, viewer)
                ? Optional.empty()
                : Optional.of(keepUpload.losePlace(upload, holder));
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ServiceUnavailable("storage", AGAIN, new TimeoutException("Too many large files at once"));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailable("storage", AGAIN, ended);
        }
    }

    /** The most that the virus scanner reads. */
    DataSize most() {
        return storeFile.mostScanned();
    }
}
