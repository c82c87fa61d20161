package fr.ent.homework.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Guardianship;
import fr.ent.core.demo.Guardianship.GuardianRights;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.homework.demo.DemoRoll.DemoMark;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes the rolls of a town's classes, from the first day of the year until yesterday. */
final class FurnishRolls implements Furnishing {

    private static final long SEED = 20_260_907L;

    @Override
    public String witness() {
        return "homework.roll";
    }

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        Chance chance = town.chance(SEED);
        RollPlan plan = new RollPlan(chance, guardians(town));
        Map<SchoolClass, List<Pupil>> pupils =
                town.pupils().stream().collect(Collectors.groupingBy(Pupil::schoolClass));
        List<DemoRoll> rolls = new ArrayList<>();
        LocalDate today = supplies.now().today();
        for (SchoolClass schoolClass : town.classes()) {
            List<Pupil> inClass = pupils.getOrDefault(schoolClass, List.of());
            List<LocalDate> days = days(supplies, schoolClass);
            rolls.addAll(plan.call(
                    schoolClass, inClass, days.stream().filter(today::isAfter).toList()));
            days.stream().filter(today::equals).forEach(day -> plan.announce(inClass, day));
        }
        write(supplies, rolls, pupils, chance.id());
        supplies.insert(
                "homework.absence (territory_id, id, child_id, from_day, to_day, reason, declared_by, declared_at)",
                plan.absences(),
                one -> row(
                        supplies.territory(),
                        one.id(),
                        one.pupil().id(),
                        one.from(),
                        one.to(),
                        one.reason(),
                        one.guardian().id(),
                        one.at().atOffset(ZoneOffset.UTC)));
    }

    /** The first guardian of each pupil who isn't barred. */
    private static Map<UUID, Person> guardians(Town town) {
        return town.guardianships().stream()
                .filter(tie -> tie.rights() == GuardianRights.FULL)
                .sorted(Comparator.comparingInt(Guardianship::rank))
                .collect(Collectors.toMap(tie -> tie.child().id(), Guardianship::guardian, (first, _) -> first));
    }

    /** Days of class of the school year. */
    private static List<LocalDate> days(Supplies supplies, SchoolClass schoolClass) {
        LocalDate first = supplies.town().year().firstDay();
        return supplies.classDays(schoolClass.school()).open().stream()
                .filter(day -> !day.isBefore(first))
                .toList();
    }

    private static void write(
            Supplies supplies, List<DemoRoll> rolls, Map<SchoolClass, List<Pupil>> pupils, UUID tablet) {
        Town town = supplies.town();
        supplies.insert(
                "homework.roll (territory_id, class_id, day, half, last, closed_at, closed_by, pupils)",
                rolls,
                roll -> row(
                        supplies.territory(),
                        roll.schoolClass().id(),
                        roll.day(),
                        roll.half().name(),
                        (long) roll.marks().size(),
                        roll.closedAt().atOffset(ZoneOffset.UTC),
                        town.teacher(roll.schoolClass()).id(),
                        pupils.getOrDefault(roll.schoolClass(), List.of()).size()));
        List<PlacedMark> marks = rolls.stream()
                .flatMap(roll -> IntStream.range(0, roll.marks().size())
                        .mapToObj(i -> new PlacedMark(roll, roll.marks().get(i), i + 1)))
                .toList();
        supplies.insert(
                "homework.roll_mark (territory_id, id, class_id, day, half, child_id, kind, device_id, sequence, told_at,"
                        + " counts_at, corrected, marked_by, received_at, position)",
                marks,
                one -> row(
                        supplies.territory(),
                        one.mark().id(),
                        one.roll().schoolClass().id(),
                        one.roll().day(),
                        one.roll().half().name(),
                        one.mark().pupil().id(),
                        one.mark().kind(),
                        tablet,
                        one.position(),
                        one.roll().closedAt().atOffset(ZoneOffset.UTC),
                        one.roll().closedAt().atOffset(ZoneOffset.UTC),
                        false,
                        town.teacher(one.roll().schoolClass()).id(),
                        one.roll().closedAt().atOffset(ZoneOffset.UTC),
                        one.position()));
    }

    private record PlacedMark(DemoRoll roll, DemoMark mark, long position) {}
}
