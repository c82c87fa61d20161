package fr.ent.core.space.zip;

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
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Unfolds an archive into a new folder. Each file is taken as if it were sent alone; one that is refused keeps none of the others out. */
@Component
class ImportZip {

    private static final String ENDING = "(?i)\\.zip$";

    private final FindItems find;
    private final UnfoldedItems items;
    private final PassingFiles passing;

    ImportZip(FindItems find, UnfoldedItems items, PassingFiles passing) {
        this.find = find;
        this.items = items;
        this.passing = passing;
    }

    /** @param name of the new folder; none for the archive's own */
    ZipOutcome bringIn(MultipartFile upload, @Nullable String name, SpaceId space, @Nullable ItemId into, Viewer viewer)
            throws IOException {
        find.getFolderFor(ItemKind.FOLDER, space, into, viewer);
        Path archive = passing.make("archive-");
        try {
            upload.transferTo(archive);
            Optional<ZipEntries> entries = ZipEntries.of(archive);
            if (entries.isEmpty()) {
                return new ZipOutcome.Refused(ZipRefusal.NOT_A_ZIP);
            }
            try (ZipEntries zip = entries.get()) {
                return unfold(
                        zip,
                        new Unfolding(
                                space,
                                into,
                                viewer,
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
                for (ZipArchiveEntry entry : entries) {
                    items.take(zip, entry, unfolding);
                }
                yield new ZipOutcome.Unfolded(unfolding.report());
            }
        };
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
}
