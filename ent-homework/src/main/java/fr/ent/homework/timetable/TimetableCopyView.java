package fr.ent.homework.timetable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.homework.timetable.plan.SlotContent;
import java.util.List;
import java.util.Set;

/**
 * A timetable as another class would have it.
 *
 * @param slots those that would be written
 * @param left those that can't be
 */
record TimetableCopyView(List<CopiedSlot> slots, List<CopiedSlot> left) {

    /**
     * A slot of another timetable.
     *
     * @param losses what of it isn't as it was, or meets something; none mostly
     */
    record CopiedSlot(@JsonUnwrapped SlotContent content, Set<CopyLoss> losses) {

        CopiedSlot {
            losses = Set.copyOf(losses);
        }
    }
}
