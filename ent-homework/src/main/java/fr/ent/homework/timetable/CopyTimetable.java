package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.school.YearDays;
import fr.ent.core.school.YearDays.YearClass;
import fr.ent.homework.SlotId;
import fr.ent.homework.timetable.TimetableCopyView.CopiedSlot;
import fr.ent.homework.timetable.TimetableDeskView.MetSlot;
import fr.ent.homework.timetable.plan.ClassGrid;
import fr.ent.homework.timetable.plan.SlotContent;
import fr.ent.homework.timetable.plan.SlotFacts;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reads the timetables of a school's other classes, this year's and former ones, as a class would have them. Nothing is written:
 * whoever wants it writes it as the class's own.
 */
@Component
class CopyTimetable {

    /** As many as there are days of a weekday in most years: a moved day stays on its weekday. */
    private static final int WEEKS_OF_YEAR = 52;

    private final TimetableRows rows;
    private final ClassGrids grids;
    private final SharedSlots shared;
    private final YearDays years;

    CopyTimetable(TimetableRows rows, ClassGrids grids, SharedSlots shared, YearDays years) {
        this.rows = rows;
        this.grids = grids;
        this.shared = shared;
        this.years = years;
    }

    /** The other classes of the school that have a timetable, the latest year first. */
    List<TimetableSource> listSources(ClassView schoolClass) {
        List<YearClass> others = years.listClasses(schoolClass.schoolId()).stream()
                .filter(one -> !one.schoolClass().id().equals(schoolClass.id()))
                .toList();
        Map<ClassId, List<SlotFacts>> written =
                rows.list(others.stream().map(one -> one.schoolClass().id()).toList());
        return others.stream()
                .map(one -> new TimetableSource(
                        one.schoolClass().id(),
                        one.schoolClass().name(),
                        one.year(),
                        written.getOrDefault(one.schoolClass().id(), List.of()).size()))
                .filter(source -> source.slots() > 0)
                .toList();
    }

    /** The timetable of another class of the school as this one would have it. */
    Optional<TimetableCopyView> read(ClassView schoolClass, ClassId source) {
        List<YearClass> all = years.listClasses(schoolClass.schoolId());
        return find(all, source)
                .flatMap(from -> find(all, schoolClass.id()).map(to -> carry(rows.list(source), from, to)));
    }

    private TimetableCopyView carry(List<SlotFacts> slots, YearClass from, YearClass to) {
        ClassGrid target = grids.readForWriting(to.schoolClass().id());
        long years = ChronoUnit.YEARS.between(
                from.first().withDayOfYear(1), to.first().withDayOfYear(1));
        List<CopiedSlot> left = new ArrayList<>();
        List<CopiedSlot> kept = new ArrayList<>();
        for (SlotFacts slot : slots) {
            CopiedSlot carried = carry(slot.content(), target, years);
            (carried.losses().contains(CopyLoss.GROUP) ? left : kept).add(carried);
        }
        return new TimetableCopyView(withMet(to.schoolClass(), target, kept), left);
    }

    private static CopiedSlot carry(SlotContent slot, ClassGrid target, long years) {
        Set<CopyLoss> losses = EnumSet.noneOf(CopyLoss.class);
        SlotContent carried = slot;
        if (years != 0 && (slot.startsOn() != null || slot.endsOn() != null)) {
            losses.add(CopyLoss.PERIOD);
            carried = carried.later(years * WEEKS_OF_YEAR);
        }
        if (!target.hasGroupOf(slot)) {
            losses.add(CopyLoss.GROUP);
        } else if (!target.mayTake(slot)) {
            losses.add(CopyLoss.TEACHER);
            carried = carried.byAll();
        }
        return new CopiedSlot(carried, losses);
    }

    /** Says which of them meet slots of other classes. */
    private List<CopiedSlot> withMet(ClassView schoolClass, ClassGrid target, List<CopiedSlot> slots) {
        List<SlotFacts> named = slots.stream()
                .map(slot -> new SlotFacts(SlotId.next(), slot.content()))
                .toList();
        ClassGrid grid = new ClassGrid(schoolClass.id(), named, target.teachers(), target.groups());
        Set<SlotId> taken = met(SharedSlots.listMet(named, shared.listPlaces(schoolClass, named)));
        Set<SlotId> busy = met(SharedSlots.listMet(named, shared.listTeachers(schoolClass, grid)));
        List<CopiedSlot> told = new ArrayList<>();
        for (int at = 0; at < slots.size(); at++) {
            Set<CopyLoss> losses = EnumSet.noneOf(CopyLoss.class);
            losses.addAll(slots.get(at).losses());
            if (taken.contains(named.get(at).id())) {
                losses.add(CopyLoss.PLACE_TAKEN);
            }
            if (busy.contains(named.get(at).id())) {
                losses.add(CopyLoss.TEACHER_BUSY);
            }
            told.add(new CopiedSlot(slots.get(at).content(), losses));
        }
        return told;
    }

    private static Set<SlotId> met(List<MetSlot> met) {
        return met.stream().map(MetSlot::slotId).collect(Collectors.toSet());
    }

    private static Optional<YearClass> find(List<YearClass> all, ClassId schoolClass) {
        return all.stream()
                .filter(one -> one.schoolClass().id().equals(schoolClass))
                .findFirst();
    }

    /**
     * A timetable that can be copied.
     *
     * @param year the name of the school year of its class, {@code 2025-2026}
     * @param slots how many it has
     */
    record TimetableSource(ClassId classId, String className, String year, int slots) {}
}
