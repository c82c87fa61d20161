package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.Files;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Says whether a viewer may write in the diary of a class, change an entry of it, or attach files. */
@Component
class DiaryRights {

    private final Directory directory;
    private final Files files;

    DiaryRights(Directory directory, Files files) {
        this.directory = directory;
        this.files = files;
    }

    boolean mayWrite(Viewer viewer, ClassId schoolClass) {
        return directory.findClass(schoolClass).filter(viewer::leads).isPresent();
    }

    /** A teacher changes own entries only, and no longer once gone from the class; the head any. */
    boolean mayChange(Viewer viewer, Entry entry) {
        return directory
                .findClass(entry.facts().classId())
                .filter(found -> viewer.heads(found.schoolId()) || (entry.isBy(viewer) && viewer.teaches(found.id())))
                .isPresent();
    }

    /** Own files only. */
    boolean mayAttach(Viewer viewer, Collection<FileId> attached) {
        return files.areOwned(attached, viewer);
    }
}
