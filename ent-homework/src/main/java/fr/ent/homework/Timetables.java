package fr.ent.homework;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.DateRange;
import fr.ent.core.moving.PupilPlaces;
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

    /** The same of each of these children, without the slots of groups in which the child isn't. */
    Map<ChildId, PlannedDay> listOf(Collection<ChildView> children, LocalDate day);

    /**
     * The days of each of these children at a glance; none on days without school, nor where no timetable tells of a day, and
     * nothing of groups in which the child isn't. From the first day of a move on they are those of the new class, and from the first
     * day away on there are none. The number of statements is that of one class. The caller has made sure that the reader
     * follows them.
     */
    Map<ChildId, Map<LocalDate, LivedDay>> listDays(PupilPlaces places, DateRange days);
}
