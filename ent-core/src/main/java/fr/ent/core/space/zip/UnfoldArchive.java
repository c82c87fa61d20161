package fr.ent.core.space.zip;

import fr.ent.core.NotThere;
import fr.ent.core.ServiceUnavailable;
import fr.ent.core.Viewer;
import fr.ent.core.disk.FullDisk;
import fr.ent.core.http.Outage;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.upload.WholeFile;
import fr.ent.core.storage.FileName;
import fr.ent.core.storage.FileWithheld;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Unfolds an archive into a new folder, entry by entry, or goes on where somebody else was stopped. Each file is taken as if it were
 * sent alone by whoever sent the archive, with the rights that they have by then; one that is refused keeps none of the others out.
 */
@Component
class UnfoldArchive {

    private static final Logger LOG = LoggerFactory.getLogger(UnfoldArchive.class);
    private static final String ENDING = "(?i)\\.zip$";

    private final WholeFile wholeFile;
    private final UnfoldedItems items;
    private final ArchiveRows rows;
    private final ArchiveOwner owner;
    private final EndArchive endArchive;

    UnfoldArchive(
            WholeFile wholeFile, UnfoldedItems items, ArchiveRows rows, ArchiveOwner owner, EndArchive endArchive) {
        this.wholeFile = wholeFile;
        this.items = items;
        this.rows = rows;
        this.owner = owner;
        this.endArchive = endArchive;
    }

    /**
     * A failure that isn't the archive's puts it back: it goes on a little later, and much later where the disk is full. That may
     * be the archive's fault, and so is tried some times only.
     */
    void unfold(Archive archive) {
        try {
            wholeFile.withArchive(archive.id(), whole -> unfold(archive, whole));
        } catch (FileWithheld lost) {
            endArchive.end(archive, ZipRefusal.NOT_A_ZIP);
        } catch (ServiceUnavailable | IOException failure) {
            putBack(archive, failure);
        } catch (RuntimeException failure) {
            if (!Outage.causes(failure) && !FullDisk.causes(failure)) {
                throw failure;
            }
            putBack(archive, failure);
        }
    }

    private void putBack(Archive archive, Exception failure) {
        LOG.warn("Archive {} goes on later", archive.id(), failure);
        if (!FullDisk.causes(failure)) {
            rows.putBack(archive);
        } else if (!rows.postpone(archive)) {
            giveUp(archive);
        }
    }

    /** Nothing tells what is in an archive that the disk doesn't hold: what is left of it is told under its own name. */
    private void giveUp(Archive archive) {
        ItemId folder = archive.progress().folder();
        if (folder == null) {
            endArchive.end(archive, ZipRefusal.NO_DISK);
            return;
        }
        Unfolding unfolding = new Unfolding(archive, folder, Map.of());
        items.refuse(new ZipArchiveEntry(archive.name()), EntryRefusal.NOT_DONE, unfolding);
        if (!unfolding.isLost()) {
            endArchive.end(archive);
        }
    }

    private void unfold(Archive archive, Path whole) throws IOException {
        boolean neverRead =
                archive.progress().folder() == null && archive.progress().isBegunTooOften();
        Optional<ZipRefusal> refusal = neverRead ? Optional.of(ZipRefusal.NOT_A_ZIP) : ZipDirectory.refusal(whole);
        Optional<ZipEntries> entries = refusal.isPresent() ? Optional.empty() : ZipEntries.of(whole);
        if (entries.isEmpty()) {
            endArchive.end(archive, refusal.orElse(ZipRefusal.NOT_A_ZIP));
            return;
        }
        try (ZipEntries zip = entries.get()) {
            Optional<ZipRefusal> unfit = zip.refusal();
            if (unfit.isPresent()) {
                endArchive.end(archive, unfit.get());
            } else {
                begin(archive, zip);
            }
        }
    }

    private void begin(Archive archive, ZipEntries zip) throws IOException {
        if (archive.progress().folder() != null) {
            take(zip, new Unfolding(archive, archive.progress().folder(), rows.folders(archive)));
            return;
        }
        Optional<ItemOutcome> folder;
        try {
            folder = makeFolder(archive, zip.list().size());
        } catch (NotThere ended) {
            endArchive.end(archive, ZipRefusal.NO_PLACE);
            return;
        }
        if (folder.orElse(null) instanceof ItemOutcome.Refused refused) {
            endArchive.end(archive, ZipRefusal.of(refused));
        } else if (folder.orElse(null) instanceof ItemOutcome.Done done) {
            take(zip, new Unfolding(archive, done.first(), rows.folders(archive)));
        }
    }

    /** @throws NotThere if whoever sent it may make none there any more */
    private Optional<ItemOutcome> makeFolder(Archive archive, int entries) {
        Viewer viewer = owner.find(archive.owner()).orElseThrow(NotThere::new);
        String name = FileName.ofFolder(archive.name().replaceFirst(ENDING, "")).text();
        return items.begin(archive, name, entries, viewer);
    }

    private void take(ZipEntries zip, Unfolding unfolding) throws IOException {
        List<ZipArchiveEntry> entries = zip.list();
        Archive.Progress before = unfolding.archive().progress();
        for (int i = before.passed(); i < entries.size() && !unfolding.isLost(); i++) {
            if (i == before.passed() && before.isBegunTooOften()) {
                items.refuse(entries.get(i), EntryRefusal.BROKEN, unfolding);
            } else if (!isTaken(zip, entries.get(i), unfolding)) {
                items.refuse(entries.subList(i, entries.size()), EntryRefusal.NOT_DONE, unfolding);
                break;
            }
        }
        if (!unfolding.isLost()) {
            endArchive.end(unfolding.archive());
        }
    }

    /** Whether its sender may add something there still, and the disk holds it in the end; whatever came of it. */
    private boolean isTaken(ZipEntries zip, ZipArchiveEntry entry, Unfolding unfolding) throws IOException {
        Optional<Viewer> viewer = owner.find(unfolding.archive().owner());
        if (viewer.isEmpty()) {
            return false;
        }
        try {
            items.take(zip, entry, unfolding, viewer.get());
            return true;
        } catch (NotThere ended) {
            return false;
        } catch (IOException | ServiceUnavailable failure) {
            if (FullDisk.causes(failure) && !rows.postpone(unfolding.archive())) {
                return false;
            }
            throw failure;
        }
    }
}
