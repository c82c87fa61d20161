package fr.ent.core.space.zip;

import fr.ent.core.Viewer;
import fr.ent.core.disk.PassingFiles;
import fr.ent.core.space.upload.UploadSize;
import fr.ent.core.storage.StoreFile;
import fr.ent.core.storage.StoreOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.springframework.stereotype.Component;

/** Takes the content of an entry in as if it were sent alone: its kind, its size and what the virus scanner says of it decide. */
@Component
class StoreEntry {

    private final StoreFile storeFile;
    private final UploadSize size;
    private final PassingFiles passing;

    StoreEntry(StoreFile storeFile, UploadSize size, PassingFiles passing) {
        this.storeFile = storeFile;
        this.size = size;
        this.passing = passing;
    }

    EntryOutcome store(ZipEntries zip, ZipArchiveEntry entry, String name, Viewer owner) throws IOException {
        Optional<EntryRefusal> refusal = ZipEntries.refusal(entry);
        if (refusal.isPresent()) {
            return new EntryOutcome.Refused(refusal.get());
        }
        Path content = passing.make("entry-");
        try {
            Optional<EntryRefusal> unread = zip.unfold(entry, size.most().toBytes(), content);
            return unread.isPresent() ? new EntryOutcome.Refused(unread.get()) : store(content, name, owner);
        } finally {
            Files.deleteIfExists(content);
        }
    }

    private EntryOutcome store(Path content, String name, Viewer owner) throws IOException {
        return switch (storeFile.storeInParts(content, name, owner)) {
            case StoreOutcome.Stored(var file) -> new EntryOutcome.Kept(file.id());
            case StoreOutcome.Empty() -> new EntryOutcome.Refused(EntryRefusal.EMPTY);
            case StoreOutcome.TooLarge _ -> new EntryOutcome.Refused(EntryRefusal.TOO_LARGE);
            case StoreOutcome.TypeRefused() -> new EntryOutcome.Refused(EntryRefusal.TYPE);
            case StoreOutcome.Infected() -> new EntryOutcome.Refused(EntryRefusal.VIRUS);
        };
    }
}
