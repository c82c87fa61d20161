package fr.ent.homework.accompanied;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.daysheet.DaySheetNotes;
import fr.ent.core.household.AccompaniedPupils;
import fr.ent.homework.PlannedDay;
import fr.ent.homework.PlannedSlot;
import fr.ent.homework.Timetables;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.accompanied.AccompaniedView.AccompaniedClass;
import fr.ent.homework.accompanied.AccompaniedView.AccompaniedPupil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers the day of whoever accompanies, in a number of statements that grows with their schools and classes of an ATSEM alone. */
@Component
class ReadAccompanied {

    private final Directory directory;
    private final AccompaniedPupils accompanied;
    private final Timetables timetables;
    private final ObjectProvider<DaySheetNotes> notes;
    private final SchoolClock clock;

    ReadAccompanied(
            Directory directory,
            AccompaniedPupils accompanied,
            Timetables timetables,
            ObjectProvider<DaySheetNotes> notes,
            SchoolClock clock) {
        this.directory = directory;
        this.accompanied = accompanied;
        this.timetables = timetables;
        this.notes = notes;
        this.clock = clock;
    }

    AccompaniedView read(Viewer viewer) {
        LocalDate today = clock.today();
        List<ChildView> pupils = accompanied.list(viewer, Role.AESH, Role.RASED);
        Set<ChildId> progress =
                accompanied.list(viewer, Role.RASED).stream().map(ChildView::id).collect(Collectors.toSet());
        List<ClassView> helped = directory.findClasses(helpedBy(viewer));
        Map<ClassId, PlannedDay> ofClasses = timetables.listOn(helped, today);
        Map<ChildId, PlannedDay> ofPupils = timetables.listOf(pupils, today);
        Map<ChildId, List<String>> lines = lines(pupils, today, viewer);
        return new AccompaniedView(
                today,
                helped.stream()
                        .map(one -> new AccompaniedClass(
                                one, directory.listTeachers(one.id()), slots(ofClasses.get(one.id()))))
                        .toList(),
                pupils.stream()
                        .map(pupil -> new AccompaniedPupil(
                                pupil,
                                slots(ofPupils.get(pupil.id())),
                                lines.getOrDefault(pupil.id(), List.of()),
                                progress.contains(pupil.id())))
                        .toList());
    }

    private static Set<ClassId> helpedBy(Viewer viewer) {
        return viewer.roles().stream()
                .filter(grant -> grant.role() == Role.ATSEM)
                .map(RoleGrant::scopeId)
                .map(ClassId::new)
                .collect(Collectors.toSet());
    }

    private static List<PlannedSlot> slots(@Nullable PlannedDay day) {
        return day == null ? List.of() : day.slots();
    }

    private Map<ChildId, List<String>> lines(List<ChildView> pupils, LocalDate day, Viewer viewer) {
        Map<SchoolId, List<ChildId>> bySchool = pupils.stream()
                .collect(Collectors.groupingBy(
                        ChildView::schoolId, Collectors.mapping(ChildView::id, Collectors.toList())));
        Map<ChildId, List<String>> all = new HashMap<>();
        bySchool.forEach((school, children) -> notes.orderedStream()
                .forEach(one -> one.list(school, children, day, viewer)
                        .forEach((child, some) -> all.computeIfAbsent(child, _ -> new ArrayList<>())
                                .addAll(some))));
        return all;
    }
}
