package fr.ent.homework.demo;

import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.homework.SlotKind;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Groups of the demonstration: two classes of a school that share out their music on Fridays, and support for five pupils. A class
 * with two teachers has the second one on Fridays.
 */
final class DemoGroups {

    private static final long SEED = 20_261_205L;
    private static final String FIRST = "CE1 Mme Aubin";
    private static final String SECOND_LEVEL = "CE2";
    private static final int SUPPORTED = 5;
    private static final LocalTime MUSIC = LocalTime.of(14, 15);

    private final Town town;
    private final List<DemoGroup> groups = new ArrayList<>();
    private final List<StaffedSlot> added = new ArrayList<>();

    DemoGroups(Town town) {
        this.town = town;
        Optional<SchoolClass> first =
                town.classes().stream().filter(one -> one.name().equals(FIRST)).findFirst();
        first.flatMap(one -> town.classes().stream()
                        .filter(other -> other.level().equals(SECOND_LEVEL)
                                && other.school().equals(one.school()))
                        .findFirst())
                .ifPresent(second -> gather(first.orElseThrow(), second));
    }

    private void gather(SchoolClass first, SchoolClass second) {
        Chance chance = town.chance(SEED);
        List<SchoolClass> both = List.of(first, second);
        List<Pupil> pupils = both.stream().flatMap(one -> pupils(one).stream()).toList();
        DemoGroup choir = new DemoGroup(chance.id(), "Chorale", both, everyOther(pupils, 0));
        DemoGroup drums = new DemoGroup(chance.id(), "Percussions", both, everyOther(pupils, 1));
        DemoGroup support = new DemoGroup(
                chance.id(),
                "Soutien lecture",
                List.of(first),
                pupils(first).stream().limit(SUPPORTED).toList());
        groups.addAll(List.of(choir, drums, support));
        both.forEach(one -> added.add(new StaffedSlot(
                new ClassSlot(chance.id(), one, music("Percussions")),
                Optional.of(teacher(second)),
                Optional.of(drums))));
        added.add(new StaffedSlot(
                new ClassSlot(chance.id(), first, support()), Optional.of(town.teacher(first)), Optional.of(support)));
    }

    List<DemoGroup> all() {
        return groups;
    }

    /** The slots of classes with those of groups among them. */
    List<StaffedSlot> plan(List<ClassSlot> slots) {
        return Stream.concat(slots.stream().map(this::plan), added.stream()).toList();
    }

    private StaffedSlot plan(ClassSlot slot) {
        boolean shared =
                !groups.isEmpty() && groups.getFirst().classes().contains(slot.schoolClass()) && isMusic(slot.slot());
        if (shared) {
            DemoGroup choir = groups.getFirst();
            return new StaffedSlot(
                    new ClassSlot(slot.id(), slot.schoolClass(), music("Chorale")),
                    Optional.of(town.teacher(choir.classes().getFirst())),
                    Optional.of(choir));
        }
        List<Person> teachers = town.teachers(slot.schoolClass()).toList();
        return new StaffedSlot(
                slot,
                teachers.size() < 2
                        ? Optional.empty()
                        : Optional.of(teachers.get(slot.slot().weekday() == DayOfWeek.FRIDAY ? 1 : 0)),
                Optional.empty());
    }

    /** The teacher whom the class has on Fridays. */
    private Person teacher(SchoolClass schoolClass) {
        return town.teachers(schoolClass).toList().getLast();
    }

    private List<Pupil> pupils(SchoolClass schoolClass) {
        return town.pupils().stream()
                .filter(pupil -> pupil.schoolClass().equals(schoolClass))
                .toList();
    }

    private static List<Pupil> everyOther(List<Pupil> pupils, int first) {
        return IntStream.range(0, pupils.size())
                .filter(at -> at % 2 == first)
                .mapToObj(pupils::get)
                .toList();
    }

    private static boolean isMusic(DemoSlot slot) {
        return slot.weekday() == DayOfWeek.FRIDAY && slot.from().equals(MUSIC);
    }

    private static DemoSlot music(String title) {
        return new DemoSlot(
                List.of(),
                DayOfWeek.FRIDAY,
                MUSIC,
                LocalTime.of(15, 0),
                "EVERY",
                SlotKind.LESSON,
                Optional.of(SchoolSubject.MUSIC),
                Optional.of(title),
                Optional.of(title.equals("Chorale") ? "Salle de musique" : "Préau"),
                Optional.empty());
    }

    private static DemoSlot support() {
        return new DemoSlot(
                List.of(),
                DayOfWeek.TUESDAY,
                LocalTime.of(11, 30),
                LocalTime.of(12, 0),
                "EVERY",
                SlotKind.SUPPORT,
                Optional.empty(),
                Optional.of("Soutien en lecture (APC)"),
                Optional.empty(),
                Optional.empty());
    }

    /** A group of pupils of these classes. */
    record DemoGroup(UUID id, String name, List<SchoolClass> classes, List<Pupil> pupils) {}

    /** A slot with those whom it names. */
    record StaffedSlot(ClassSlot slot, Optional<Person> teacher, Optional<DemoGroup> group) {}
}
