package fr.ent.canteen.families.file;

import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The papers of a file: whose they are, and who opens them. */
@Component
class FileDocuments {

    private final Files files;

    FileDocuments(Files files) {
        this.files = files;
    }

    /** Papers that are new must be the writer's own; those that stood there stay, whoever sent them. */
    boolean mayAttach(FamilyFile before, FileContent content, Viewer writer) {
        Set<FileId> unknown = new HashSet<>(content.fileIds());
        before.content().fileIds().forEach(unknown::remove);
        return files.areOwned(unknown, writer);
    }

    /** Opens new papers to the child's guardians and the town hall, and closes those taken out. */
    void follow(FamilyFile before, FileContent content) {
        Files.Audience family = new Files.Audience.OfFamily(before.key().child());
        List<FileId> gone = new ArrayList<>(before.content().fileIds());
        gone.removeAll(content.fileIds());
        files.share(content.fileIds(), family);
        files.withdraw(gone, family);
    }
}
