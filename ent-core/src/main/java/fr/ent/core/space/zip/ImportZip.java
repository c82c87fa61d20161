package fr.ent.core.space.zip;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.Viewer;
import fr.ent.core.disk.PassingFiles;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.space.item.TakenNames;
import fr.ent.core.storage.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Unfolds an archive into a new folder. Each file is taken as if it were sent alone; one that is refused keeps none of the others out. */
@Component
class ImportZip {

    private static final Logger LOG = LoggerFactory.getLogger(ImportZip.class);
    private static final String ENDING = "(?i)\\.zip$";

    /** By this copy: each takes a place on the disk, and time of the virus scanner. */
    private static final int AT_ONCE = 2;

    private static final Duration AGAIN = Duration.ofSeconds(30);

    /** The one who sent it waits meanwhile. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final FindItems find;
    private final UnfoldedItems items;
    private final PassingFiles passing;
    private final Clock clock;

    ImportZip(FindItems find, UnfoldedItems items, PassingFiles passing, Clock clock) {
        this.find = find;
        this.items = items;
        this.passing = passing;
        this.clock = clock;
    }

    /**
     * @param name of the new folder; none for the archive's own
     * @throws ServiceUnavailable if others are at it
     */
    ZipOutcome bringIn(MultipartFile upload, @Nullable String name, SpaceId space, @Nullable ItemId into, Viewer viewer)
            throws IOException {
        find.getFolderFor(ItemKind.FOLDER, space, into, viewer);
        if (!turns.tryAcquire()) {
            throw new ServiceUnavailable("storage", AGAIN, new TimeoutException("Too many archives at once"));
        }
        try {
            return unfold(upload, name, new Place(space, into, viewer));
        } finally {
            turns.release();
        }
    }

    private ZipOutcome unfold(MultipartFile upload, @Nullable String name, Place place) throws IOException {
        Path archive = passing.make("archive-");
        try {
            upload.transferTo(archive);
            Optional<ZipRefusal> refusal = ZipDirectory.refusal(archive);
            if (refusal.isPresent()) {
                return new ZipOutcome.Refused(refusal.get());
            }
            Optional<ZipEntries> entries = ZipEntries.of(archive);
            if (entries.isEmpty()) {
                return new ZipOutcome.Refused(ZipRefusal.NOT_A_ZIP);
            }
            try (ZipEntries zip = entries.get()) {
                return unfold(
                        zip,
                        new Unfolding(
                                place.space(),
                                place.into(),
                                place.viewer(),
                                name == null
                                        ? name(upload)
                                        : FileName.ofFolder(name).text()));
            }
        } finally {
            Files.deleteIfExists(archive);
        }
    }

    private ZipOutcome unfold(ZipEntries zip, Unfolding unfolding) throws IOException {
        List<ZipArchiveEntry> entries = zip.list();
        Optional<ZipRefusal> refusal = refusal(entries);
        if (refusal.isPresent()) {
            return new ZipOutcome.Refused(refusal.get());
        }
        return switch (items.folder(unfolding, unfolding.into(), unfolding.name(), TakenNames.REFUSE)) {
            case ItemOutcome.Refused refused -> new ZipOutcome.NoFolder(refused);
            case ItemOutcome.Done done -> {
                unfolding.beginAt(done.first());
                take(zip, entries, unfolding);
                yield new ZipOutcome.Unfolded(unfolding.report());
            }
        };
    }

    /** An import that stops keeps what is in the folder by then, and tells the rest. */
    private void take(ZipEntries zip, List<ZipArchiveEntry> entries, Unfolding unfolding) {
        Instant end = clock.instant().plus(LONGEST);
        boolean stopped = false;
        for (ZipArchiveEntry entry : entries) {
            stopped = stopped || clock.instant().isAfter(end) || !isTaken(zip, entry, unfolding);
            if (stopped) {
                unfolding.refuse(entry.getName(), EntryRefusal.NOT_DONE);
            }
        }
    }

    private boolean isTaken(ZipEntries zip, ZipArchiveEntry entry, Unfolding unfolding) {
        try {
            items.take(zip, entry, unfolding);
            return true;
        } catch (IOException | RuntimeException failure) {
            LOG.warn("An archive is unfolded in part", failure);
            return false;
        }
    }

    private static Optional<ZipRefusal> refusal(List<ZipArchiveEntry> entries) {
        if (entries.isEmpty()) {
            return Optional.of(ZipRefusal.NOTHING_IN_IT);
        }
        if (entries.size() > ZipEntries.MOST_ENTRIES) {
            return Optional.of(ZipRefusal.TOO_MANY_ENTRIES);
        }
        long said = entries.stream()
                .mapToLong(entry -> Math.max(0, entry.getSize()))
                .reduce(0, (sum, size) -> sum > ZipEntries.MOST_BYTES ? sum : sum + size);
        return said > ZipEntries.MOST_BYTES ? Optional.of(ZipRefusal.TOO_LARGE) : Optional.empty();
    }

    private static String name(MultipartFile upload) {
        String name = upload.getOriginalFilename();
        return FileName.ofFolder((name == null ? "" : name).replaceFirst(ENDING, ""))
                .text();
    }

    /** The folder for which it is meant. */
    private record Place(SpaceId space, @Nullable ItemId into, Viewer viewer) {}
}
