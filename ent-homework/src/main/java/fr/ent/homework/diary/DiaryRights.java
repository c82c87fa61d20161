package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import org.springframework.stereotype.Component;

/** Says whether a viewer may write in the diary of a class, or change an entry of it. */
@Component
class DiaryRights {

    private final Directory directory;

    DiaryRights(Directory directory) {
        this.directory = directory;
    }

    boolean mayWrite(Viewer viewer, ClassId schoolClass) {
        return directory.findClass(schoolClass).filter(viewer::leads).isPresent();
    }

    /** A teacher changes own entries only, and no longer once gone from the class; the head any. */
    boolean mayChange(Viewer viewer, Entry entry) {
        return directory
                .findClass(entry.schoolClass())
                .filter(found -> viewer.heads(found.schoolId()) || (entry.isBy(viewer) && viewer.teaches(found.id())))
                .isPresent();
    }
}
