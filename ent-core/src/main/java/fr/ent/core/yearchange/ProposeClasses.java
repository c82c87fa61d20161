package fr.ent.core.yearchange;

import fr.ent.core.ClassId;
import fr.ent.core.yearchange.PlanRows.NamedClass;
import fr.ent.core.yearchange.PlanRows.PlannedTeacher;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeClock;
import fr.ent.core.yearchange.plan.PlannedClass;
import fr.ent.core.yearchange.plan.PupilGroup;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Proposes the classes of the year to come: those that it has already, else those of the year before with their teachers. */
@Component
class ProposeClasses {

    private final PlanRows plans;
    private final YearChangeClock clock;

    ProposeClasses(PlanRows plans, YearChangeClock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    List<PlannedClass> propose(YearChange change, List<PupilGroup> groups) {
        Map<String, List<PupilGroup>> byName = groups.stream()
                .collect(Collectors.groupingBy(PupilGroup::className, TreeMap::new, Collectors.toList()));
        List<NamedClass> opened = plans.listOpened(change.school(), change.year());
        if (opened.isEmpty()) {
            copy(change, byName);
        } else {
            take(change, opened, byName);
        }
        return plans.listClasses(change.id());
    }

    private void copy(YearChange change, Map<String, List<PupilGroup>> former) {
        List<PlannedClass> classes = new ArrayList<>();
        Map<ClassId, ClassId> followed = new HashMap<>();
        former.forEach((name, groups) -> {
            PlannedClass planned = new PlannedClass(
                    ClassId.next(), name, levels(groups.getFirst().taught(), groups));
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

    private void take(YearChange change, List<NamedClass> opened, Map<String, List<PupilGroup>> former) {
        plans.addClasses(
                change.id(),
                opened.stream()
                        .map(one -> new PlannedClass(
                                one.id(), one.name(), levels(one.levels(), former.getOrDefault(one.name(), List.of()))))
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
