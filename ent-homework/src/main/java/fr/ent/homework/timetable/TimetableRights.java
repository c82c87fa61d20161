package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.household.AccompaniedPupils;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whether a viewer reads the timetable of a class, or writes it. */
@Component
public class TimetableRights {

    private final Directory directory;
    private final AccompaniedPupils accompanied;

    TimetableRights(Directory directory, AccompaniedPupils accompanied) {
        this.directory = directory;
        this.accompanied = accompanied;
    }

    /** The class, for those who follow it: its pupils, their guardians, its teachers and the head, and who accompanies in it. */
    public Optional<ClassView> findRead(ClassId schoolClass, Viewer viewer) {
        return directory
                .findClass(schoolClass)
                .filter(found -> viewer.follows(found) || accompanied.areIn(found.id(), viewer));
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
