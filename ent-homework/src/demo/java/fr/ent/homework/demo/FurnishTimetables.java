package fr.ent.homework.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the timetables of a town's classes, and a day at the swimming pool or a trip for those of elementary school. */
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
        writeSlots(supplies);
        writeChanges(supplies, town.chance(SEED));
    }

    private static void writeSlots(Supplies supplies) {
        supplies.batch()
                .insert(
                        "homework.timetable_slot (territory_id, id, class_id, weekday, starts_at, ends_at, weeks, kind, subject,"
                                + " title, place, bring)",
                        new ClassSlots(supplies.town()).all(),
                        one -> row(
                                supplies.town().brand().id(),
                                one.id(),
                                one.schoolClass().id(),
                                one.slot().weekday().name(),
                                one.slot().from(),
                                one.slot().to(),
                                one.slot().weeks(),
                                one.slot().kind().name(),
                                one.slot().subject().map(Enum::name).orElse(null),
                                one.slot().title().orElse(null),
                                one.slot().place().orElse(null),
                                one.slot().bring().orElse(null)));
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
