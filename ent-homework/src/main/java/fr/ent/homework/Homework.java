package fr.ent.homework;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.PersonId;
import fr.ent.core.moving.PupilPlaces;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells screens that show several modules at once which homework is due, and how children's days go. */
public interface Homework {

    /**
     * Homework due for each of these children, by due date; one SQL statement whatever their number. The caller has
     * made sure that the reader follows them.
     *
     * @param reader whose ticks they are
     */
    Map<ChildId, List<DueView>> listDue(Collection<ChildView> children, DateRange days, PersonId reader);

    /**
     * The days of each of these children by the timetables of their classes, with the slots of their own groups; as many statements
     * whatever their number. Each day is that of the class in which the child is then. Days without school, and those of which no timetable tells, are left out. The caller has made sure that the reader follows them.
     */
    Map<ChildId, Map<LocalDate, LivedDay>> listDays(PupilPlaces places, DateRange days);

    /**
     * The absences declared of each of these children, by day; two SQL statements at most, whatever their number. The caller has
     * made sure that the reader follows them.
     */
    Map<ChildId, Map<LocalDate, List<DeclaredAway>>> listAway(Collection<ChildView> children, DateRange days);

    /**
     * Absences that rolls of the last seven days found of these children and nobody explained, one a child at most; two SQL statements at
     * most. The caller has made sure that the reader follows them.
     */
    List<UnexplainedAbsence> listUnexplained(Collection<ChildView> children);
}
