package fr.ent.homework.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.homework.demo.DemoGroups.DemoGroup;
import fr.ent.homework.demo.DemoGroups.StaffedSlot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the timetables of a town's classes with their groups, and a day at the swimming pool or a trip for those of elementary school. */
final class FurnishTimetables implements Furnishing {

    private static final long SEED = 20_261_130L;
    private static final int WEEKS_AHEAD = 2;
    private static final int FIRST_OF_THIRD_CYCLE = 9;
    private static final int FIRST_OF_ELEMENTARY = 6;

    @Override
    public String witness() {
        return "homework.timetable";
    }

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        supplies.batch()
                .insert(
                        "homework.timetable (territory_id, class_id, version)",
                        town.classes(),
                        one -> row(town.brand().id(), one.id(), 1));
        DemoGroups groups = new DemoGroups(town);
        writeGroups(supplies, groups);
        writeSlots(supplies, groups);
        writeChanges(supplies, town.chance(SEED));
    }

    private static void writeGroups(Supplies supplies, DemoGroups groups) {
        UUID territory = supplies.town().brand().id();
        supplies.batch()
                .insert(
                        "homework.pupil_group (territory_id, id, name)",
                        groups.all(),
                        one -> row(territory, one.id(), one.name()));
        groups.all().forEach(group -> {
            supplies.batch()
                    .insert(
                            "homework.group_class (territory_id, group_id, class_id)",
                            group.classes(),
                            one -> row(territory, group.id(), one.id()));
            supplies.batch()
                    .insert(
                            "homework.group_pupil (territory_id, group_id, child_id)",
                            group.pupils(),
                            one -> row(territory, group.id(), one.id()));
        });
    }

    private static void writeSlots(Supplies supplies, DemoGroups groups) {
        supplies.batch()
                .insert(
                        "homework.timetable_slot (territory_id, id, class_id, weekday, starts_at, ends_at, weeks, kind, subject,"
                                + " title, place, bring, teacher_id, group_id)",
                        groups.plan(new ClassSlots(supplies.town()).all()),
                        one -> slot(supplies, one));
    }

    private static @Nullable Object[] slot(Supplies supplies, StaffedSlot planned) {
        DemoSlot slot = planned.slot().slot();
        return row(
                supplies.town().brand().id(),
                planned.slot().id(),
                planned.slot().schoolClass().id(),
                slot.weekday().name(),
                slot.from(),
                slot.to(),
                slot.weeks(),
                slot.kind().name(),
                slot.subject().map(Enum::name).orElse(null),
                slot.title().orElse(null),
                slot.place().orElse(null),
                slot.bring().orElse(null),
                planned.teacher().map(Person::id).orElse(null),
                planned.group().map(DemoGroup::id).orElse(null));
    }

    private static void writeChanges(Supplies supplies, Chance chance) {
        List<DemoChange> changes = supplies.town().classes().stream()
                .flatMap(one -> change(one, supplies).stream())
                .toList();
        supplies.batch()
                .insert(
                        "homework.day_change (territory_id, id, class_id, day, kind, starts_at, ends_at, title, note)",
                        changes,
                        one -> row(
                                supplies.town().brand().id(),
                                chance.id(),
                                one.schoolClass().id(),
                                one.day(),
                                one.kind(),
                                LocalTime.of(8, 30),
                                one.kind().equals("TRIP") ? LocalTime.of(16, 30) : LocalTime.of(10, 0),
                                one.title(),
                                one.note()));
    }

    /** On the next Friday of class: the pool for small ones, a museum for the others. */
    private static Optional<DemoChange> change(SchoolClass schoolClass, Supplies supplies) {
        if (schoolClass.age() < FIRST_OF_ELEMENTARY) {
            return Optional.empty();
        }
        Stream<LocalDate> fridays = supplies.classDays(schoolClass.school()).coming(WEEKS_AHEAD).stream()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY);
        return fridays.findFirst()
                .map(day -> schoolClass.age() < FIRST_OF_THIRD_CYCLE
                        ? new DemoChange(
                                schoolClass, day, "SWIMMING", "Piscine, séance 7", "Maillot, bonnet et serviette")
                        : new DemoChange(
                                schoolClass, day, "TRIP", "Sortie au musée", "Pique-nique et vêtement de pluie"));
    }

    private record DemoChange(SchoolClass schoolClass, LocalDate day, String kind, String title, String note) {}
}
