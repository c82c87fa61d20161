package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whether a viewer reads the timetable of a class, or writes it. */
@Component
public class TimetableRights {

    private final Directory directory;

    TimetableRights(Directory directory) {
        this.directory = directory;
    }

    /** The class, for those who follow it: its pupils, their guardians, its teachers and the head. */
    public Optional<ClassView> findRead(ClassId schoolClass, Viewer viewer) {
        return directory.findClass(schoolClass).filter(viewer::follows);
    }

    /** Its teachers write it, and the head of its school. */
    boolean mayWrite(ClassId schoolClass, Viewer viewer) {
        return findWritten(schoolClass, viewer).isPresent();
    }

    /** The class, for those who write it. */
    Optional<ClassView> findWritten(ClassId schoolClass, Viewer viewer) {
        return directory.findClass(schoolClass).filter(viewer::leads);
    }
}
