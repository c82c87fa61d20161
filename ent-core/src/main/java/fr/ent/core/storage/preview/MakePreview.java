package fr.ent.core.storage.preview;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.disk.PassingFiles;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.FileWithheld;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.ScanState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Makes the PDF of a document of the territory in scope, and keeps it beside the document. */
@Component
class MakePreview {

    private final Files files;
    private final PreviewRows rows;
    private final Office office;
    private final PassingFiles passing;
    private final Clock clock;

    MakePreview(Files files, PreviewRows rows, Office office, PassingFiles passing, Clock clock) {
        this.files = files;
        this.rows = rows;
        this.office = office;
        this.passing = passing;
        this.clock = clock;
    }

    /**
     * Nothing happens if another copy is at it.
     *
     * @throws ServiceUnavailable if the store doesn't answer; then it is begun anew when somebody asks again
     */
    void make(FileId id) {
        rows.claim(id, clock.instant()).ifPresent(this::makeClaimed);
    }

    private void makeClaimed(FileView file) {
        try {
            OfficeKind.of(file.mediaType()).ifPresent(kind -> convert(file, kind));
        } catch (ServiceUnavailable | UncheckedIOException failure) {
            rows.putBack(file.id());
            throw failure;
        } catch (FileWithheld withheld) {
            if (withheld.state() == ScanState.LOST) {
                rows.noteInVain(file.id(), PreviewState.UNREADABLE);
            } else {
                rows.putBack(file.id());
            }
        }
    }

    private void convert(FileView file, OfficeKind kind) {
        try {
            Path folder = passing.makeFolder("office-");
            try {
                try (InputStream content = files.open(file)) {
                    java.nio.file.Files.copy(content, folder.resolve(Office.DOCUMENT));
                }
                keep(file, office.convert(kind, folder));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void keep(FileView file, Conversion conversion) throws IOException {
        switch (conversion) {
            case Conversion.Made(Path pdf) -> {
                files.keepPreview(file, pdf);
                rows.noteReady(file.id(), java.nio.file.Files.size(pdf));
            }
            case Conversion.Failed(PreviewState why) -> rows.noteInVain(file.id(), why);
        }
    }
}
