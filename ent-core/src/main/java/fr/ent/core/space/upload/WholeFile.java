package fr.ent.core.space.upload;

import fr.ent.core.disk.PassingFiles;
import fr.ent.core.storage.FileWithheld;
import fr.ent.core.storage.StoreOutcome;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Puts an upload together on this copy's disk. */
@Component
public class WholeFile {

    private final UploadParts parts;
    private final PassingFiles passing;

    WholeFile(UploadParts parts, PassingFiles passing) {
        this.parts = parts;
        this.passing = passing;
    }

    /** One that came in one part is whole already. */
    StoreOutcome with(Upload upload, Path last, Use use) throws IOException {
        if (upload.progress().parts() == 0) {
            return use.of(last);
        }
        Path whole = passing.make("whole-");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole))) {
                parts.write(upload.id(), out);
                Files.copy(last, out);
            }
            return use.of(whole);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /**
     * An archive that has come whole; empty where it is forgotten meanwhile.
     *
     * @throws FileWithheld if the store lacks a part of it
     */
    public void withArchive(UploadId upload, ArchiveUse use) throws IOException {
        Path whole = passing.make("archive-");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole))) {
                parts.write(upload, out);
            }
            use.of(whole);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** A purpose for the whole archive. */
    @FunctionalInterface
    public interface ArchiveUse {
        void of(Path whole) throws IOException;
    }

    /** A purpose for the whole file, which may be moved away. */
    @FunctionalInterface
    interface Use {
        StoreOutcome of(Path whole) throws IOException;
    }
}
