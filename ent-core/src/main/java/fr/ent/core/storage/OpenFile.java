package fr.ent.core.storage;

import fr.ent.core.Viewer;
import fr.ent.core.storage.Files.FilePart;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a file for its owner or for someone it was shared with. */
@Component
class OpenFile {

    private final StoredFiles files;
    private final FileAudience audience;
    private final FileContents contents;

    OpenFile(StoredFiles files, FileAudience audience, FileContents contents) {
        this.files = files;
        this.audience = audience;
        this.contents = contents;
    }

    /** @throws FileWithheld if the virus scanner hasn't let it through, be it that its content is on the way for the second time */
    Optional<StoredFile> find(FileId id, Viewer viewer) {
        Optional<StoredFile> found =
                files.findById(id.value()).filter(file -> file.isOwnedBy(viewer) || audience.includes(viewer, id));
        found.ifPresent(file -> contents.requireServed(id));
        return found;
    }

    Optional<URI> findAddress(StoredFile file) {
        return contents.findAddress(file.view());
    }

    InputStream read(StoredFile file, FilePart part) {
        return contents.open(file.fileId(), part);
    }
}
