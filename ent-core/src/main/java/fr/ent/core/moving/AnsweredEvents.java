package fr.ent.core.moving;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import java.time.LocalDate;

/** A module with events to which families of classes answer. Declared as a bean. */
public interface AnsweredEvents {

    /**
     * Counts the events that a child's guardians have answered and that ask them no more once it is in a class.
     *
     * @param firstDay the first day there; what is over by then isn't counted
     */
    int countLeft(ChildId child, ClassId to, LocalDate firstDay);
}
