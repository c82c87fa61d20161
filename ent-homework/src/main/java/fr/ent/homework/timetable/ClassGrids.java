package fr.ent.homework.timetable;

import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.PersonName;
import fr.ent.homework.GroupId;
import fr.ent.homework.group.TeachingGroup;
import fr.ent.homework.group.TeachingGroups;
import fr.ent.homework.timetable.plan.ClassGrid;
import fr.ent.homework.timetable.plan.SlotFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reads the grids of classes as they are lived, with the teachers and groups of today: one statement, and three more where a
 * slot names a teacher or a group.
 */
@Component
public class ClassGrids {

    private final TimetableRows rows;
    private final TeachingGroups groups;
    private final Directory directory;

    ClassGrids(TimetableRows rows, TeachingGroups groups, Directory directory) {
        this.rows = rows;
        this.groups = groups;
        this.directory = directory;
    }

    /** The grid of each of these classes. The caller has made sure that the reader follows them. */
    public Map<ClassId, ClassGrid> list(Collection<ClassId> classes) {
        Map<ClassId, List<SlotFacts>> written = rows.list(classes);
        Map<ClassId, ClassGrid> grids = new HashMap<>(settle(written));
        classes.forEach(one -> grids.computeIfAbsent(one, none -> ClassGrid.of(none, List.of())));
        return grids;
    }

    /** The slots of these pupils in classes, whoever takes them: one statement, and one more where a slot names a group. */
    PupilSlots listOf(Collection<ChildView> children, Collection<ClassId> classes) {
        Map<ClassId, List<SlotFacts>> written = rows.list(classes);
        boolean grouped = written.values().stream()
                .flatMap(Collection::stream)
                .anyMatch(slot -> slot.content().groupId() != null);
        return new PupilSlots(written, grouped ? groups.listOf(children) : Map.of());
    }

    public ClassGrid read(ClassId schoolClass) {
        return Objects.requireNonNull(list(List.of(schoolClass)).get(schoolClass));
    }

    /** The grid with all teachers and groups that its slots may name. */
    ClassGrid readForWriting(ClassId schoolClass) {
        List<SlotFacts> written = rows.list(schoolClass);
        return Objects.requireNonNull(settleAll(Map.of(schoolClass, written)).get(schoolClass));
    }

    /** These slots as they are lived. */
    Map<ClassId, ClassGrid> settle(Map<ClassId, List<SlotFacts>> written) {
        boolean named = written.values().stream()
                .flatMap(Collection::stream)
                .map(SlotFacts::content)
                .anyMatch(slot -> slot.teacherId() != null || slot.groupId() != null);
        return named
                ? settleAll(written)
                : written.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> ClassGrid.of(entry.getKey(), entry.getValue())));
    }

    private Map<ClassId, ClassGrid> settleAll(Map<ClassId, List<SlotFacts>> written) {
        List<TeachingGroup> found = groups.list(written.keySet());
        Set<ClassId> taught = new HashSet<>(written.keySet());
        found.forEach(group -> taught.addAll(group.classes()));
        Map<ClassId, List<PersonName>> teachers = directory.listTeachers(taught);
        return written.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> grid(entry.getKey(), entry.getValue(), found, teachers)));
    }

    private static ClassGrid grid(
            ClassId schoolClass,
            List<SlotFacts> slots,
            List<TeachingGroup> found,
            Map<ClassId, List<PersonName>> teachers) {
        Map<GroupId, TeachingGroup> own = found.stream()
                .filter(group -> group.classes().contains(schoolClass))
                .collect(Collectors.toMap(TeachingGroup::id, Function.identity()));
        Set<ClassId> around = new HashSet<>(Set.of(schoolClass));
        own.values().forEach(group -> around.addAll(group.classes()));
        Map<ClassId, List<PersonName>> near = new HashMap<>(teachers);
        near.keySet().retainAll(around);
        return new ClassGrid(schoolClass, slots, near, own).settled();
    }
}
