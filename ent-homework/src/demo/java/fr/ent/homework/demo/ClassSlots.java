package fr.ent.homework.demo;

import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The weeks of a town's classes, the same each time they are asked for. */
final class ClassSlots {

    private static final long SEED = 20_261_129L;
    private static final String READING = "Lecture";

    /** Words of diaries that aren't those of the programmes. */
    private static final Map<String, SchoolSubject> IN_DIARIES = Map.of(
            "EPS", SchoolSubject.SPORT,
            "Sciences", SchoolSubject.SCIENCE,
            "Éducation civique", SchoolSubject.CIVICS,
            "Activité physique", SchoolSubject.MOVING,
            "Découvrir les nombres", SchoolSubject.FIRST_MATHEMATICS);

    private final List<ClassSlot> all;
    private final Map<SchoolClass, List<ClassSlot>> byClass;

    ClassSlots(Town town) {
        Chance chance = town.chance(SEED);
        List<DemoSlot> week = DemoSlot.list();
        List<ClassSlot> planned = new ArrayList<>();
        for (SchoolClass schoolClass : town.classes()) {
            week.stream()
                    .filter(slot -> slot.levels().contains(schoolClass.level()))
                    .map(slot -> isTaken(slot, schoolClass, planned) ? slot.inTheClassroom() : slot)
                    .map(slot -> new ClassSlot(chance.id(), schoolClass, slot))
                    .forEach(planned::add);
        }
        this.all = List.copyOf(planned);
        this.byClass = all.stream().collect(Collectors.groupingBy(ClassSlot::schoolClass));
    }

    /** A gym has one class at a time. */
    private static boolean isTaken(DemoSlot slot, SchoolClass schoolClass, List<ClassSlot> planned) {
        return planned.stream()
                .anyMatch(one -> one.schoolClass().school().equals(schoolClass.school())
                        && one.slot().clashesWith(slot));
    }

    List<ClassSlot> all() {
        return all;
    }

    /** The slot of a day in which a subject of the diary is taught: the one named so, otherwise the first of that subject. */
    Optional<ClassSlot> find(SchoolClass schoolClass, LocalDate day, String subject) {
        Optional<SchoolSubject> taught =
                SchoolSubject.read(subject).or(() -> Optional.ofNullable(IN_DIARIES.get(subject)));
        List<ClassSlot> slots = byClass.getOrDefault(schoolClass, List.of()).stream()
                .filter(one -> one.isOn(day))
                .toList();
        return slots.stream()
                .filter(one -> one.slot().title().equals(Optional.of(subject)))
                .findFirst()
                .or(() -> slots.stream()
                        .filter(one ->
                                taught.isPresent() && one.slot().subject().equals(taught))
                        .filter(one -> !one.slot().title().equals(Optional.of(READING)))
                        .findFirst());
    }
}
