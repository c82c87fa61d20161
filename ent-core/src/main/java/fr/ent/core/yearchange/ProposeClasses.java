package fr.ent.core.yearchange;

import fr.ent.core.ClassId;
import fr.ent.core.person.NameKey;
import fr.ent.core.yearchange.PlanRows.NamedClass;
import fr.ent.core.yearchange.PlanRows.PlannedTeacher;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeClock;
import fr.ent.core.yearchange.plan.PlannedClass;
import fr.ent.core.yearchange.plan.PupilGroup;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Proposes the classes of the year to come: those that it has already and, unless a file has named them all, those of the year
 * before whose names are missing, with their teachers.
 */
@Component
class ProposeClasses {

    private final PlanRows plans;
    private final YearChangeClock clock;

    ProposeClasses(PlanRows plans, YearChangeClock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    List<PlannedClass> propose(YearChange change, List<PupilGroup> groups) {
        Map<NameKey, List<PupilGroup>> former = groups.stream()
                .collect(Collectors.groupingBy(
                        group -> NameKey.of(group.className()), LinkedHashMap::new, Collectors.toList()));
        List<NamedClass> opened = plans.listOpened(change.school(), change.year());
        take(change, opened, former);
        if (opened.isEmpty() || !plans.isImported(change.school(), change.year())) {
            opened.forEach(one -> former.remove(NameKey.of(one.name())));
            copy(change, former.values());
        }
        return plans.listClasses(change.id());
    }

    private void copy(YearChange change, Collection<List<PupilGroup>> former) {
        List<PlannedClass> classes = new ArrayList<>();
        Map<ClassId, ClassId> followed = new HashMap<>();
        former.forEach(groups -> {
            PupilGroup first = groups.getFirst();
            PlannedClass planned = new PlannedClass(ClassId.next(), first.className(), levels(first.taught(), groups));
            classes.add(planned);
            groups.forEach(group -> followed.put(group.from(), planned.id()));
        });
        plans.addClasses(change.id(), classes, false);
        plans.addTeachers(
                change.id(),
                plans.listTeachers(List.copyOf(followed.keySet()), clock.now()).stream()
                        .map(teacher -> new PlannedTeacher(
                                Objects.requireNonNull(followed.get(teacher.schoolClass())), teacher.person()))
                        .toList());
    }

    private void take(YearChange change, List<NamedClass> opened, Map<NameKey, List<PupilGroup>> former) {
        plans.addClasses(
                change.id(),
                opened.stream()
                        .map(one -> new PlannedClass(
                                one.id(),
                                one.name(),
                                levels(one.levels(), former.getOrDefault(NameKey.of(one.name()), List.of()))))
                        .toList(),
                true);
        plans.addTeachers(
                change.id(),
                plans.listTeachers(opened.stream().map(NamedClass::id).toList(), clock.now()));
    }

    /** Those that are known of the class, else those of the pupils of this name's class now. */
    private static Set<SchoolLevel> levels(Set<SchoolLevel> known, List<PupilGroup> groups) {
        Set<SchoolLevel> levels = new TreeSet<>(known);
        if (levels.isEmpty()) {
            groups.forEach(group -> group.findLevel().ifPresent(levels::add));
        }
        return levels;
    }
}
