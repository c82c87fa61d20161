package fr.ent.homework.timetable;

import fr.ent.core.ClassView;
import fr.ent.homework.timetable.TimetableDeskView.MetSlot;
import fr.ent.homework.timetable.TimetableDeskView.SlotUse;
import fr.ent.homework.timetable.plan.ClassGrid;
import fr.ent.homework.timetable.plan.SlotFacts;
import fr.ent.homework.timetable.plan.SlotOverlaps;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The slots of other classes that this one has to know of: in its places, with its teachers, for its groups. */
@Component
class SharedSlots {

    private final SharedPlaces places;
    private final SharedTeachers teachers;
    private final JointSlots joint;

    SharedSlots(SharedPlaces places, SharedTeachers teachers, JointSlots joint) {
        this.places = places;
        this.teachers = teachers;
        this.joint = joint;
    }

    List<SlotUse> listPlaces(ClassView schoolClass, List<SlotFacts> grid) {
        return places.listUses(schoolClass, grid);
    }

    List<SlotUse> listTeachers(ClassView schoolClass, ClassGrid grid) {
        return teachers.listUses(schoolClass, grid);
    }

    List<SlotUse> listMissing(ClassGrid grid, LocalDate monday) {
        return joint.listMissing(grid, monday);
    }

    /** Those among them that take place while one of this class is to. */
    static List<MetSlot> listMet(List<SlotFacts> grid, List<SlotUse> uses) {
        return grid.stream()
                .flatMap(slot -> uses.stream()
                        .filter(use -> use.slotIds().contains(slot.id())
                                && SlotOverlaps.overlap(slot.content(), use.content()))
                        .map(use -> new MetSlot(
                                slot.id(),
                                use.className(),
                                use.content().from(),
                                use.content().to())))
                .toList();
    }
}
