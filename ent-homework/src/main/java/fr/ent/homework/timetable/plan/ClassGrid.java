package fr.ent.homework.timetable.plan;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.homework.GroupId;
import fr.ent.homework.group.TeachingGroup;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a class, with the teachers and groups that they may name.
 *
 * @param teachers those of the class and of the classes that take part in its groups, today
 * @param groups those in which the class takes part
 */
public record ClassGrid(
        ClassId schoolClass,
        List<SlotFacts> slots,
        Map<ClassId, List<PersonName>> teachers,
        Map<GroupId, TeachingGroup> groups) {

    public ClassGrid {
        slots = List.copyOf(slots);
        teachers = Map.copyOf(teachers);
        groups = Map.copyOf(groups);
    }

    /** A grid that names neither teachers nor groups. */
    public static ClassGrid of(ClassId schoolClass, List<SlotFacts> slots) {
        return new ClassGrid(schoolClass, slots, Map.of(), Map.of());
    }

    /** The same as it is lived: a slot whose teacher leads the class no more is taken by those who do. */
    public ClassGrid settled() {
        return new ClassGrid(
                schoolClass,
                slots.stream()
                        .map(slot -> mayTake(slot.content())
                                ? slot
                                : new SlotFacts(slot.id(), slot.content().byAll()))
                        .toList(),
                teachers,
                groups);
    }

    /** Whether its teacher leads the class, or another one that takes part in its group; true of a slot that names nobody. */
    public boolean mayTake(SlotContent slot) {
        return slot.teacherId() == null
                || Stream.concat(Stream.of(schoolClass), group(slot).stream().flatMap(one -> one.classes().stream()))
                        .flatMap(one -> teachers.getOrDefault(one, List.of()).stream())
                        .anyMatch(teacher -> teacher.id().equals(slot.teacherId()));
    }

    /** Whether the class takes part in its group; true of a slot for the whole class. */
    public boolean hasGroupOf(SlotContent slot) {
        return slot.groupId() == null || groups.containsKey(slot.groupId());
    }

    /** The slots of these pupils, with the groups in which they are. */
    public ClassGrid forPupils(Set<ChildId> pupils) {
        Map<GroupId, TeachingGroup> own = groups.values().stream()
                .filter(group -> !Collections.disjoint(group.pupilIds(), pupils))
                .collect(Collectors.toMap(TeachingGroup::id, group -> group));
        return new ClassGrid(
                schoolClass, list(slot -> slot.groupId() == null || own.containsKey(slot.groupId())), teachers, own);
    }

    /** The slots whose period has a day between these two, both included. */
    public ClassGrid inForce(LocalDate first, LocalDate last) {
        return new ClassGrid(schoolClass, list(slot -> slot.isInForce(first, last)), teachers, groups);
    }

    /** The slots that a teacher takes, alone or with all others of the class. */
    public ClassGrid forTeacher(PersonId teacher) {
        return new ClassGrid(
                schoolClass,
                list(slot -> slot.teacherId() == null || slot.teacherId().equals(teacher)),
                teachers,
                groups);
    }

    /** The name of whoever takes a slot; empty for all teachers of the class. */
    public String teacherOf(@Nullable PersonId teacher) {
        return listTeachers().stream()
                .filter(one -> one.id().equals(teacher))
                .findFirst()
                .map(PersonName::full)
                .orElse("");
    }

    /** The name of a group; empty for the whole class. */
    public String nameOf(@Nullable GroupId group) {
        return group == null
                ? ""
                : Optional.ofNullable(groups.get(group))
                        .map(TeachingGroup::name)
                        .orElse("");
    }

    /** All whom a slot may name, each once, by family name. */
    public List<PersonName> listTeachers() {
        return teachers.values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .sorted(Comparator.comparing(PersonName::familyName).thenComparing(PersonName::givenName))
                .toList();
    }

    /** Those whom its slots name. */
    public List<PersonName> listNamed() {
        Set<PersonId> named = slots.stream()
                .flatMap(slot -> Stream.ofNullable(slot.content().teacherId()))
                .collect(Collectors.toSet());
        return listTeachers().stream()
                .filter(teacher -> named.contains(teacher.id()))
                .toList();
    }

    public GroupsApart apart() {
        return new GroupsApart(
                groups.values().stream().collect(Collectors.toMap(TeachingGroup::id, TeachingGroup::pupilIds)));
    }

    private Optional<TeachingGroup> group(SlotContent slot) {
        return slot.groupId() == null ? Optional.empty() : Optional.ofNullable(groups.get(slot.groupId()));
    }

    private List<SlotFacts> list(Predicate<SlotContent> shown) {
        return slots.stream().filter(slot -> shown.test(slot.content())).toList();
    }
}
