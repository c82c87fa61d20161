package fr.ent.homework;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Tells how classes spend a day. */
public interface Timetables {

    /**
     * A day of each of these classes. The number of statements is that of one class. The caller has made sure that the viewer
     * follows them.
     */
    Map<ClassId, PlannedDay> listOn(Collection<ClassView> classes, LocalDate day);
}
