package fr.ent.homework.daysheet;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.daysheet.DaySheetNotes;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.homework.Timetables;
import fr.ent.homework.daysheet.DaySheet.SheetPupil;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers the day sheet of a class, in a number of statements that doesn't depend on the pupils. */
@Component
class ReadDaySheet {

    private final Directory directory;
    private final Timetables timetables;
    private final Habits habits;
    private final OwnFamilies ownFamilies;
    private final ObjectProvider<DaySheetNotes> notes;

    ReadDaySheet(
            Directory directory,
            Timetables timetables,
            Habits habits,
            OwnFamilies ownFamilies,
            ObjectProvider<DaySheetNotes> notes) {
        this.directory = directory;
        this.timetables = timetables;
        this.habits = habits;
        this.ownFamilies = ownFamilies;
        this.notes = notes;
    }

    /** @param noon of the day; its teachers are those of that moment */
    DaySheet read(ClassView schoolClass, ZonedDateTime noon, Viewer viewer) {
        LocalDate day = noon.toLocalDate();
        OwnFamily own = ownFamilies.find(viewer);
        List<ChildView> pupils = directory.listPupils(schoolClass.id()).stream()
                .filter(pupil -> !own.hides(pupil.id()))
                .toList();
        Map<ChildId, List<PersonName>> guardians = directory.listGuardians(schoolClass.id());
        Map<ChildId, List<String>> known = notes(schoolClass, pupils, day, viewer);
        return new DaySheet(
                directory
                        .findSchool(schoolClass.schoolId())
                        .map(SchoolView::name)
                        .orElse(""),
                schoolClass.name(),
                day,
                directory.listTeachers(schoolClass.id(), noon.toInstant()),
                Objects.requireNonNull(
                        timetables.listOn(List.of(schoolClass), day).get(schoolClass.id())),
                pupils.stream()
                        .map(pupil -> new SheetPupil(
                                pupil.givenName() + " " + pupil.familyName(),
                                guardians.getOrDefault(pupil.id(), List.of()),
                                known.getOrDefault(pupil.id(), List.of())))
                        .toList(),
                habits.get(schoolClass.id()).words());
    }

    private Map<ChildId, List<String>> notes(
            ClassView schoolClass, List<ChildView> pupils, LocalDate day, Viewer viewer) {
        List<ChildId> children = pupils.stream().map(ChildView::id).toList();
        Map<ChildId, List<String>> all = new HashMap<>();
        notes.orderedStream()
                .forEach(one -> one.list(schoolClass.schoolId(), children, day, viewer)
                        .forEach((child, lines) -> all.computeIfAbsent(child, _ -> new ArrayList<>())
                                .addAll(lines)));
        return all;
    }
}
