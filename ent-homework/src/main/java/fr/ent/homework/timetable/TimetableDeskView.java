package fr.ent.homework.timetable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.homework.SlotId;
import fr.ent.homework.timetable.plan.SlotContent;
import fr.ent.homework.timetable.plan.SlotFacts;
import fr.ent.homework.timetable.programme.ProgrammeView;
import java.time.LocalTime;
import java.util.List;

/**
 * The grid of a class as its teachers change it.
 *
 * @param version to be given back with the changed grid
 * @param slots of all weeks and periods
 * @param programmes a programme for each cycle of the class that has hours; none for nursery school
 * @param taken places where another class of the school is at the same time
 * @param uses slots of other classes in the places of this one, at any time: what a moved slot would meet
 */
record TimetableDeskView(
        int version,
        List<SlotFacts> slots,
        List<ProgrammeView> programmes,
        List<TakenPlace> taken,
        List<PlaceUse> uses) {

    /**
     * A slot of another class in a place that this class uses.
     *
     * @param className the other class
     * @param slotIds the slots of this class in that place
     */
    record PlaceUse(
            String className,
            List<SlotId> slotIds,
            @JsonUnwrapped SlotContent content) {}

    /**
     * A place that another class is in.
     *
     * @param slotId the slot of this class
     * @param className the other class
     * @param from when the other class is there
     */
    record TakenPlace(SlotId slotId, String className, LocalTime from, LocalTime to) {}
}
