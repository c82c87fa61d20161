package fr.ent.homework.timetable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.homework.GroupId;
import fr.ent.homework.SlotId;
import fr.ent.homework.group.TeachingGroup;
import fr.ent.homework.timetable.plan.SlotContent;
import fr.ent.homework.timetable.plan.SlotFacts;
import fr.ent.homework.timetable.programme.ProgrammeView;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * The grid of a class as its teachers change it.
 *
 * @param version to be given back with the changed grid
 * @param slots of all weeks and periods
 * @param programmes a programme for each cycle of the class that has hours; none for nursery school
 * @param taken places where another class of the school is at the same time
 * @param uses slots of other classes in the places of this one, at any time: what a moved slot would meet
 * @param busy slots whose teacher takes another one at the same time
 * @param engagements slots that teachers of this grid take elsewhere, at any time
 * @param joint lessons of its groups that another class has written and this one hasn't
 * @param groups those that a slot may be for
 */
record TimetableDeskView(
        int version,
        List<SlotFacts> slots,
        List<ProgrammeView> programmes,
        List<MetSlot> taken,
        List<SlotUse> uses,
        List<MetSlot> busy,
        List<SlotUse> engagements,
        List<SlotUse> joint,
        List<DeskGroup> groups) {

    /**
     * A slot of another class that has something in common with some of this one: the place, or whoever takes it.
     *
     * @param className the other class
     * @param slotIds these slots of this class
     */
    record SlotUse(
            String className,
            List<SlotId> slotIds,
            @JsonUnwrapped SlotContent content) {}

    /**
     * A slot that meets one of another class, in its place or with its teacher.
     *
     * @param slotId the slot of this class
     * @param className the other class
     * @param from when the other one takes place
     */
    record MetSlot(SlotId slotId, String className, LocalTime from, LocalTime to) {}

    /**
     * A group that a slot may be for.
     *
     * @param shared whether other classes take part
     * @param pupilIds its pupils of today, by whom two groups are seen to be apart
     */
    record DeskGroup(GroupId id, String name, boolean shared, List<ChildId> pupilIds) {

        static DeskGroup of(TeachingGroup group, Set<ChildId> hidden) {
            return new DeskGroup(
                    group.id(),
                    group.name(),
                    group.classes().size() > 1,
                    group.pupils().stream()
                            .map(ChildView::id)
                            .filter(pupil -> !hidden.contains(pupil))
                            .toList());
        }
    }
}
