package fr.ent.homework.timetable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.homework.SlotId;
import fr.ent.homework.timetable.plan.SlotContent;
import fr.ent.homework.timetable.plan.SlotFacts;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A slot to be kept.
 *
 * @param id of a slot that the timetable has, or had before it is taken back; none for a new one
 */
record WrittenSlot(
        @Nullable SlotId id, @JsonUnwrapped @Valid SlotContent content) {

    SlotFacts named() {
        return new SlotFacts(id == null ? SlotId.next() : id, content);
    }
}
