package fr.ent.homework.timetable;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.school.hours.HalfDay;
import fr.ent.core.school.hours.SchoolHoursRows;
import fr.ent.homework.group.TeachingGroup;
import fr.ent.homework.timetable.TimetableDeskView.DeskGroup;
import fr.ent.homework.timetable.TimetableDeskView.SlotUse;
import fr.ent.homework.timetable.plan.ClassGrid;
import fr.ent.homework.timetable.plan.SlotFacts;
import fr.ent.homework.timetable.programme.CompareHours;
import fr.ent.homework.timetable.programme.GroupShares;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what those need who write a timetable. */
@Component
class ReadDesk {

    private final TimetableRows rows;
    private final CompareHours compareHours;
    private final SharedSlots shared;
    private final Directory directory;
    private final SchoolHoursRows hours;

    ReadDesk(
            TimetableRows rows,
            CompareHours compareHours,
            SharedSlots shared,
            Directory directory,
            SchoolHoursRows hours) {
        this.rows = rows;
        this.compareHours = compareHours;
        this.shared = shared;
        this.directory = directory;
        this.hours = hours;
    }

    /** @param hidden pupils who aren't named */
    TimetableDeskView read(ClassView schoolClass, ClassGrid grid, LocalDate monday, Set<ChildId> hidden) {
        List<SlotFacts> slots = grid.slots();
        List<SlotUse> uses = shared.listPlaces(schoolClass, slots);
        List<SlotUse> engagements = shared.listTeachers(schoolClass, grid);
        return new TimetableDeskView(
                rows.version(schoolClass.id()),
                slots,
                compareHours.compare(
                        schoolClass.id(), listTaught(schoolClass, slots), shares(schoolClass.id(), grid), monday),
                SharedSlots.listMet(slots, uses),
                uses,
                SharedSlots.listMet(slots, engagements),
                engagements,
                shared.listMissing(grid, monday),
                grid.groups().values().stream()
                        .sorted(Comparator.comparing(TeachingGroup::name))
                        .map(group -> DeskGroup.of(group, hidden))
                        .toList());
    }

    /** Those of days on which the school teaches: a Wednesday that was given up keeps its slots, which nobody has. */
    private List<SlotFacts> listTaught(ClassView schoolClass, List<SlotFacts> slots) {
        Set<DayOfWeek> taught = hours.get(schoolClass.schoolId()).halves().stream()
                .map(HalfDay::weekday)
                .collect(Collectors.toSet());
        return slots.stream()
                .filter(slot -> taught.contains(slot.content().weekday()))
                .toList();
    }

    /** No statement for a grid without groups. */
    private GroupShares shares(ClassId schoolClass, ClassGrid grid) {
        return grid.slots().stream().map(slot -> slot.content().groupId()).allMatch(Objects::isNull)
                ? GroupShares.NONE
                : GroupShares.of(schoolClass, directory.listPupils(schoolClass).size(), grid.groups());
    }
}
