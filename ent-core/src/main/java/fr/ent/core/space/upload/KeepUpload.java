package fr.ent.core.space.upload;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.upload.Upload.UploadTurn;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.StoreOutcome;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has a file that was sent where it belongs and its upload done, both or neither. */
@Component
class KeepUpload {

    private final UploadRows rows;
    private final UploadParts parts;
    private final PutUpload putUpload;
    private final Files files;
    private final TransactionTemplate transaction;

    KeepUpload(UploadRows rows, UploadParts parts, PutUpload putUpload, Files files, TransactionTemplate transaction) {
        this.rows = rows;
        this.parts = parts;
        this.putUpload = putUpload;
        this.files = files;
        this.transaction = transaction;
    }

    /** One that the space refuses stays open: its end can be sent again once there is room. */
    UploadOutcome keep(Upload upload, FileView file, Viewer viewer, UUID holder) {
        boolean kept = false;
        try {
            UploadOutcome outcome = Objects.requireNonNull(transaction.execute(status -> {
                UploadOutcome tried = put(upload, file, viewer, holder);
                if (tried instanceof UploadOutcome.Refused) {
                    status.setRollbackOnly();
                }
                return tried;
            }));
            kept = outcome instanceof UploadOutcome.Received;
            return outcome;
        } catch (NotThere gone) {
            return losePlace(upload, holder);
        } finally {
            if (!kept) {
                transaction.executeWithoutResult(status -> files.remove(List.of(file.id())));
            }
        }
    }

    /** Has the end of an archive kept too, and the archive wait until it is unfolded. */
    UploadOutcome keepWhole(Upload upload, Path last, UUID holder, Instant now) {
        Instant end = now.plus(BeginUpload.LONGEST);
        boolean kept = parts.addLast(upload, last, new UploadTurn(holder, now, end));
        return kept ? new UploadOutcome.Received(upload.file().length(), end) : new UploadOutcome.Busy();
    }

    private UploadOutcome put(Upload upload, FileView file, Viewer viewer, UUID holder) {
        if (!rows.end(upload.id(), UploadState.DONE, holder)) {
            return new UploadOutcome.Busy();
        }
        UploadTarget target = upload.file().target();
        SpaceId space = target.space();
        if (space == null) {
            rows.noteMade(upload.id(), file.id());
            return received(upload);
        }
        return switch (putUpload.put(target, space, file, viewer)) {
            case ItemOutcome.Done done -> {
                rows.noteMade(upload.id(), done.first());
                yield received(upload);
            }
            case ItemOutcome.Refused refusal -> new UploadOutcome.NotTaken(refusal);
        };
    }

    private UploadOutcome received(Upload upload) {
        parts.remove(upload.id());
        return new UploadOutcome.Received(upload.file().length(), upload.endsAt());
    }

    /** Whether the viewer may still write there. */
    boolean hasPlace(Upload upload, Viewer viewer) {
        try {
            putUpload.findSpace(upload.file(), viewer);
            return true;
        } catch (NotThere gone) {
            return false;
        }
    }

    /** Ends one that can be put nowhere any more, however often it is sent. */
    UploadOutcome losePlace(Upload upload, UUID holder) {
        return end(upload, UploadState.PLACE_GONE, holder) ? new UploadOutcome.PlaceGone() : new UploadOutcome.Busy();
    }

    /** Forgets one that can't become a file any more: a part of it is lost. */
    void giveUp(Upload upload) {
        transaction.executeWithoutResult(status -> {
            parts.remove(upload.id());
            rows.remove(upload.id());
        });
    }

    /** Ends one that isn't taken, however often it is sent. */
    UploadOutcome refuse(Upload upload, StoreOutcome.Refused why, UUID holder) {
        return end(upload, state(why), holder) ? new UploadOutcome.ContentRefused(why) : new UploadOutcome.Busy();
    }

    private boolean end(Upload upload, UploadState how, UUID holder) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean held = rows.end(upload.id(), how, holder);
            if (held) {
                parts.remove(upload.id());
            }
            return held;
        }));
    }

    private static UploadState state(StoreOutcome.Refused why) {
        return switch (why) {
            case StoreOutcome.TooLarge _ -> UploadState.TOO_LARGE;
            case StoreOutcome.Infected() -> UploadState.INFECTED;
            case StoreOutcome.TypeRefused() -> UploadState.TYPE_REFUSED;
            case StoreOutcome.Empty() -> throw new IllegalStateException("An upload of nothing");
        };
    }
}
