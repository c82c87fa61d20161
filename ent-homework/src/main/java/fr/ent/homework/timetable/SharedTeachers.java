package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.homework.SlotId;
import fr.ent.homework.timetable.TimetableDeskView.SlotUse;
import fr.ent.homework.timetable.plan.ClassGrid;
import fr.ent.homework.timetable.plan.SlotContent;
import fr.ent.homework.timetable.plan.SlotFacts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The slots elsewhere that the teachers of a class take: in other classes, and with other groups of this one. */
@Component
class SharedTeachers {

    private final TimetableRows rows;
    private final ClassGrids grids;
    private final Directory directory;

    SharedTeachers(TimetableRows rows, ClassGrids grids, Directory directory) {
        this.rows = rows;
        this.grids = grids;
        this.directory = directory;
    }

    /** At any time; no statement for a grid that names nobody. */
    List<SlotUse> listUses(ClassView schoolClass, ClassGrid grid) {
        Set<PersonId> named = grid.slots().stream()
                .flatMap(slot -> Stream.ofNullable(slot.content().teacherId()))
                .collect(Collectors.toSet());
        return named.isEmpty()
                ? List.of()
                : Stream.concat(ofOtherClasses(named, grid), ofOtherGroups(schoolClass, grid))
                        .filter(use -> !use.slotIds().isEmpty())
                        .toList();
    }

    private Stream<SlotUse> ofOtherClasses(Set<PersonId> named, ClassGrid grid) {
        Map<ClassId, List<SlotFacts>> written = rows.listTaken(named, grid.schoolClass());
        Map<ClassId, ClassGrid> lived = grids.settle(written);
        return directory.listOpenClasses(written.keySet()).stream()
                .flatMap(other -> Objects.requireNonNull(lived.get(other.id())).slots().stream()
                        .map(SlotFacts::content)
                        .filter(content -> content.teacherId() != null)
                        .map(content -> new SlotUse(other.name(), listTakenBySame(grid, content), content)));
    }

    private static Stream<SlotUse> ofOtherGroups(ClassView schoolClass, ClassGrid grid) {
        return grid.slots().stream()
                .map(SlotFacts::content)
                .filter(content -> content.teacherId() != null && content.groupId() != null)
                .map(content -> new SlotUse(
                        schoolClass.name(),
                        grid.slots().stream()
                                .filter(slot ->
                                        slot.content().groupId() != null && isTakenBySame(slot.content(), content))
                                .map(SlotFacts::id)
                                .toList(),
                        content));
    }

    private static List<SlotId> listTakenBySame(ClassGrid grid, SlotContent other) {
        return grid.slots().stream()
                .filter(slot -> isTakenBySame(slot.content(), other))
                .map(SlotFacts::id)
                .toList();
    }

    /** A lesson that both classes have, for a group, is one. */
    private static boolean isTakenBySame(SlotContent one, SlotContent other) {
        return Objects.equals(one.teacherId(), other.teacherId()) && !one.isShared(other);
    }
}
