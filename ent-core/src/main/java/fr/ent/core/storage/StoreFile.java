package fr.ent.core.storage;

import fr.ent.core.Viewer;
import fr.ent.core.storage.kind.Inspection;
import fr.ent.core.storage.object.StorageSettings;
import fr.ent.core.storage.scan.ScanContent;
import fr.ent.core.storage.scan.ScanVerdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/** Takes an uploaded file in: its kind, its size and what the virus scanner says of it decide. */
@Component
public class StoreFile {

    private final StorageSettings settings;
    private final PrepareFile prepare;
    private final ScanContent scan;
    private final KeepFile keepFile;
    private final ApplicationEventPublisher events;

    StoreFile(
            StorageSettings settings,
            PrepareFile prepare,
            ScanContent scan,
            KeepFile keepFile,
            ApplicationEventPublisher events) {
        this.settings = settings;
        this.prepare = prepare;
        this.scan = scan;
        this.keepFile = keepFile;
        this.events = events;
    }

    StoreOutcome store(MultipartFile upload, Viewer owner) throws IOException {
        if (upload.getSize() > settings.maxFileSize().toBytes()) {
            return new StoreOutcome.TooLarge(settings.maxFileSize());
        }
        if (upload.isEmpty()) {
            return new StoreOutcome.Empty();
        }
        return keep(prepare.from(upload), owner);
    }

    /** The most bytes of a file. */
    public long most() {
        return settings.maxFileSize().toBytes();
    }

    /**
     * Takes in a content on this copy's disk, which may be moved away.
     *
     * @param name as its sender called it
     */
    public StoreOutcome store(Path received, String name, Viewer owner) throws IOException {
        long size = java.nio.file.Files.size(received);
        if (size > settings.maxFileSize().toBytes()) {
            return new StoreOutcome.TooLarge(settings.maxFileSize());
        }
        return size == 0 ? new StoreOutcome.Empty() : keep(prepare.from(received, name), owner);
    }

    /**
     * The same of a content that came in parts and may be larger than others: the scanner is asked about a large one in its turn.
     *
     * @param name as its sender called it
     */
    public StoreOutcome storeInParts(Path received, String name, Viewer owner) throws IOException {
        return keep(prepare.from(received, name), owner);
    }

    /**
     * Whether a content will be refused for its kind whatever follows its start; when it won't, it may be in the end.
     *
     * @param start its first 64 kB
     * @param name as its sender called it
     */
    public boolean isRefusedFromItsStart(Path start, String name) throws IOException {
        return prepare.isRefusedFromItsStart(start, name);
    }

    /** The same of one that is to be an archive. */
    public static boolean isNoArchiveFromItsStart(Path start) throws IOException {
        return !Inspection.beginsAsArchive(start);
    }

    /** The most bytes that the virus scanner looks at. */
    public DataSize mostScanned() {
        return scan.most();
    }

    private StoreOutcome keep(Optional<PrepareFile.ReadyFile> prepared, Viewer owner) throws IOException {
        if (prepared.isEmpty()) {
            return new StoreOutcome.TypeRefused();
        }
        try (PrepareFile.ReadyFile ready = prepared.get()) {
            return keep(ready, owner);
        }
    }

    /** One whose scanner doesn't answer is kept all the same, and shown to nobody until it has. */
    private StoreOutcome keep(PrepareFile.ReadyFile ready, Viewer owner) throws IOException {
        ScanVerdict verdict = ready.size() > settings.maxFileSize().toBytes()
                ? scan.later(ready.size())
                : scan.atOnce(ready.content());
        return switch (verdict) {
            case ScanVerdict.Clean() -> new StoreOutcome.Stored(keepFile.keep(ready, ScanState.CLEAN, owner));
            case ScanVerdict.NotAsked() -> new StoreOutcome.Stored(keepFile.keep(ready, ScanState.NONE, owner));
            case ScanVerdict.NoAnswer _ -> new StoreOutcome.Stored(keepFile.keep(ready, ScanState.WAITING, owner));
            case ScanVerdict.OverLimit() -> new StoreOutcome.TooLarge(scan.most());
            case ScanVerdict.Found(String virus) -> {
                events.publishEvent(new InfectedUpload(owner, ready.name().text(), virus));
                yield new StoreOutcome.Infected();
            }
        };
    }
}
