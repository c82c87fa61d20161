package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.homework.SlotId;
import fr.ent.homework.timetable.plan.ClassGrid;
import fr.ent.homework.timetable.plan.SlotContent;
import fr.ent.homework.timetable.plan.SlotFacts;
import fr.ent.homework.timetable.plan.SlotOverlaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the timetable of a class as a whole, unless someone else did meanwhile. Slots that stay keep their ids, and those that come back
 * have the ones they had: what notes and lesson sheets name is there again.
 */
@Component
class ReplaceTimetable {

    private final TimetableRights rights;
    private final TimetableRows rows;
    private final ClassGrids grids;

    ReplaceTimetable(TimetableRights rights, TimetableRows rows, ClassGrids grids) {
        this.grids = grids;
        this.rights = rights;
        this.rows = rows;
    }

    @Transactional
    public ReplaceOutcome replace(ClassId schoolClass, int version, List<WrittenSlot> slots, Viewer viewer) {
        if (!rights.mayWrite(schoolClass, viewer)) {
            return new ReplaceOutcome.NotYours();
        }
        int current = rows.lock(schoolClass);
        if (current != version) {
            return new ReplaceOutcome.ChangedMeanwhile(current);
        }
        ClassGrid grid = grids.readForWriting(schoolClass);
        List<SlotContent> contents = slots.stream().map(WrittenSlot::content).toList();
        OptionalInt overlapping = SlotOverlaps.find(contents, grid.apart());
        if (overlapping.isPresent()) {
            return new ReplaceOutcome.Overlapping(overlapping.getAsInt());
        }
        Optional<ReplaceOutcome> unknown = findUnknown(contents, grid);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        Set<SlotId> taken = rows.listElsewhere(
                slots.stream().flatMap(slot -> Stream.ofNullable(slot.id())).toList(), schoolClass);
        List<SlotFacts> named = new ArrayList<>();
        for (WrittenSlot slot : slots) {
            if (slot.id() != null && !taken.add(slot.id())) {
                return new ReplaceOutcome.UnknownSlot(named.size());
            }
            named.add(slot.named());
        }
        rows.replace(schoolClass, named);
        return new ReplaceOutcome.Replaced();
    }

    private static Optional<ReplaceOutcome> findUnknown(List<SlotContent> slots, ClassGrid grid) {
        for (int at = 0; at < slots.size(); at++) {
            if (!grid.hasGroupOf(slots.get(at))) {
                return Optional.of(new ReplaceOutcome.UnknownGroup(at));
            }
            if (!grid.mayTake(slots.get(at))) {
                return Optional.of(new ReplaceOutcome.UnknownTeacher(at));
            }
        }
        return Optional.empty();
    }
}
