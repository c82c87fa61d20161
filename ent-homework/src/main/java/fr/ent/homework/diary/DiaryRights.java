package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import java.util.List;
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

    boolean mayChange(Viewer viewer, Entry entry) {
        return !listChangeable(viewer, List.of(entry)).isEmpty();
    }

    /**
     * Those of these entries of one class that the viewer changes: the head any; a teacher, as long as the class is theirs, own
     * ones and those that families don't read yet, whoever wrote them.
     */
    List<Entry> listChangeable(Viewer viewer, List<Entry> entries) {
        return entries.stream()
                .findFirst()
                .flatMap(first -> directory.findClass(first.schoolClass()))
                .filter(viewer::leads)
                .map(led -> entries.stream()
                        .filter(entry -> viewer.heads(led.schoolId()) || entry.isBy(viewer) || !entry.isPublished())
                        .toList())
                .orElse(List.of());
    }
}
