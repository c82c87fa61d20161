package fr.ent.core.demo.valmarin;

import fr.ent.core.Role;
import fr.ent.core.demo.Brand;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Closure;
import fr.ent.core.demo.Household;
import fr.ent.core.demo.NewTown;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.SchoolYear;
import fr.ent.core.demo.Sex;
import fr.ent.core.demo.Town;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The town of the demonstration: four schools, twenty-four classes, 560 pupils. */
public final class Valmarin {

    private static final long SEED = 20_260_901L;
    private static final int GUARDIANS = 900;

    /** The pupils of one class, besides the children of the families with a story. */
    private static final List<String> CE1 = Arrays.asList(
            "Aïcha/F Bilal/M Camille/F Diego/M Eva/F Fatou/F Gabin/M Hana/F Inès/F Karim/M Lina/F Malo/M Naïm/M Ousmane/M Paul/M Sacha/M"
                    .split(" "));

    private Valmarin() {}

    public static Town on(LocalDate today) {
        Chance chance = new Chance(SEED);
        Brand brand = new Brand(
                chance.id(),
                "Écoles de Valmarin",
                "#1f5547",
                "99000000100018",
                List.of("127.0.0.1", "localhost", "valmarin.localhost"),
                Brand.TownRank.DEFAULT);
        NewTown town = new NewTown(brand, SchoolYear.of(today), chance);
        People people = new People(chance, town, "Valmarin", "21990");
        new ValmarinSchools(town, people, chance).open();
        new ValmarinFamilies(town, people).settle();
        ValmarinTownHall townHall = new ValmarinTownHall(town, people);
        townHall.staff();
        playTeachers(town);
        new Crowd(town, people, chance).fill(GUARDIANS, Map.of("CE1 Mme Aubin", CE1));
        playTheFamilyOutside(town);
        closures(town, today, chance);
        townHall.librarian();
        townHall.companions();
        return town;
    }

    private static void playTeachers(NewTown town) {
        town.play("Claude Aubin, enseignante de CE1 à Jean-Macé", Role.TEACHER, town.adult("Claude", "Aubin"));
        town.play("Inès Caron, enseignante de MS à la maternelle du Lavoir", Role.TEACHER, town.adult("Inès", "Caron"));
        town.play("Dominique Baille, directeur de Jean-Macé", Role.HEAD, town.adult("Dominique", "Baille"));
    }

    /** The family in the next commune pays the price of those outside, and has a place to accept. */
    private static void playTheFamilyOutside(NewTown town) {
        Household household = town.outside().getFirst();
        Person guardian = household.adults().getFirst();
        String children = household.children().stream()
                .map(child -> child.person().givenName())
                .collect(Collectors.joining(", "))
                .replaceFirst(", (?=[^,]+$)", " et ");
        town.play(
                "%s, %s de %s (hors commune, une place à accepter)"
                        .formatted(guardian.name(), guardian.sex() == Sex.F ? "mère" : "père", children),
                Role.GUARDIAN,
                guardian);
    }

    /** Days on which the town closes all its schools, or one of them soon. */
    private static void closures(NewTown town, LocalDate today, Chance chance) {
        LocalDate concertation = LocalDate.of(town.year().startsIn() + 1, Month.JUNE, 11);
        town.add(new Closure(
                chance.id(), Optional.empty(), "Journée de concertation des équipes", concertation, concertation));
        LocalDate works = ClassDays.monday(today).plusWeeks(2);
        town.add(new Closure(
                chance.id(),
                Optional.of(town.school(ValmarinSchools.PASTEUR)),
                "Travaux de chauffage",
                works,
                works.plusDays(1)));
    }
}
