package fr.ent.homework;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells how classes spend a day. */
public interface Timetables {

    /**
     * The slots of each of these classes on a day, in order; none on days without school. The number of statements is that of
     * one class. The caller has made sure that the viewer follows them.
     */
    Map<ClassId, List<PlannedSlot>> listOn(Collection<ClassView> classes, LocalDate day);
}
