package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.homework.GroupId;
import fr.ent.homework.group.TeachingGroup;
import fr.ent.homework.timetable.TimetableDeskView.SlotUse;
import fr.ent.homework.timetable.plan.ClassGrid;
import fr.ent.homework.timetable.plan.SlotContent;
import fr.ent.homework.timetable.plan.SlotFacts;
import fr.ent.homework.timetable.plan.SlotOverlaps;
import fr.ent.homework.timetable.plan.SlotWeeks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The lessons of groups that other classes have written and this one hasn't. Each class writes its own timetable; what is
 * missing is proposed.
 */
@Component
class JointSlots {

    private final TimetableRows rows;
    private final Directory directory;

    JointSlots(TimetableRows rows, Directory directory) {
        this.rows = rows;
        this.directory = directory;
    }

    /** Those that aren't over on this Monday. No statement for a class whose groups are its own alone. */
    List<SlotUse> listMissing(ClassGrid grid, LocalDate monday) {
        List<GroupId> joint = grid.groups().values().stream()
                .filter(group -> group.classes().size() > 1)
                .map(TeachingGroup::id)
                .toList();
        if (joint.isEmpty()) {
            return List.of();
        }
        Map<ClassId, List<SlotFacts>> elsewhere = rows.listOfGroups(joint, grid.schoolClass());
        return directory.listOpenClasses(elsewhere.keySet()).stream()
                .flatMap(other -> elsewhere.getOrDefault(other.id(), List.of()).stream()
                        .map(SlotFacts::content)
                        .filter(content -> content.isInForce(monday, LocalDate.MAX)
                                && grid.slots().stream().map(SlotFacts::content).noneMatch(own -> holds(own, content)))
                        .map(content -> new SlotUse(other.name(), List.of(), content)))
                .toList();
    }

    /** The same lesson at the same hours, in each of the other's weeks and at some time of its period. */
    private static boolean holds(SlotContent own, SlotContent other) {
        return own.isShared(other)
                && own.from().equals(other.from())
                && own.to().equals(other.to())
                && (own.weeks() == SlotWeeks.EVERY || own.weeks() == other.weeks())
                && SlotOverlaps.overlap(own, other);
    }
}
