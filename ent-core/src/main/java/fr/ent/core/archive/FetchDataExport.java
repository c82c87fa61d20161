package fr.ent.core.archive;

import fr.ent.core.Viewer;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the archive that is ready, and keeps in the trail that it was taken. */
@Component
class FetchDataExport {

    private final AskDataExport askDataExport;
    private final ExportTrail trail;
    private final Files files;

    FetchDataExport(AskDataExport askDataExport, ExportTrail trail, Files files) {
        this.askDataExport = askDataExport;
        this.trail = trail;
        this.files = files;
    }

    @Transactional
    Optional<FetchedExport> fetch(Viewer viewer) {
        return askDataExport.find(viewer).flatMap(export -> {
            Long size = export.size();
            if (size == null) {
                return Optional.empty();
            }
            trail.fetched(viewer);
            FileView file = new FileView(export.id().asFile(), "archive.zip", "application/zip", size);
            return Optional.of(new FetchedExport(size, files.open(file)));
        });
    }

    /**
     * An archive that is read once.
     *
     * @param size in bytes
     */
    record FetchedExport(long size, InputStream content) {}
}
