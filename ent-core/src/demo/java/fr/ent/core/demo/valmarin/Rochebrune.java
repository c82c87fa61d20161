package fr.ent.core.demo.valmarin;

import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.demo.Brand;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Guardianship;
import fr.ent.core.demo.Home;
import fr.ent.core.demo.NewTown;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.School;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.SchoolYear;
import fr.ent.core.demo.Sex;
import fr.ent.core.demo.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The village beside: small, and there to show that nothing passes from one territory to the other. */
public final class Rochebrune {

    private static final long SEED = 20_260_902L;
    private static final int GUARDIANS = 34;

    private Rochebrune() {}

    public static Town on(LocalDate today) {
        Chance chance = new Chance(SEED);
        Brand brand = new Brand(
                chance.id(),
                "Écoles de Rochebrune",
                "#7a3b1e",
                "99000000200016",
                List.of("rochebrune.localhost"),
                Brand.TownRank.BESIDE);
        NewTown town = new NewTown(brand, SchoolYear.of(today), chance);
        People people = new People(chance, town, "Rochebrune", "21991");
        School school = new School(
                chance.id(),
                Uai.of(201),
                "École du Rocher",
                "PRIMARY",
                people.home("1 place de l’Église"),
                47.41,
                4.89);
        town.add(school);
        Person teacher = open(town, people, school, new SchoolClass(chance.id(), school, "GS", "GS Mme Vial", 10));
        open(town, people, school, new SchoolClass(chance.id(), school, "CE2", "CE2 M. Forestier", 12));
        Person agent = people.adult(Sex.F, "Colette", "Bressan", people.home());
        town.grant(agent, Role.TOWN_AGENT, ScopeType.TERRITORY, brand.id());
        Person guardian = family(town, people);
        new Crowd(town, people, chance).fill(GUARDIANS, Map.of());
        town.play("Agathe Vial, enseignante de GS à Rochebrune", Role.TEACHER, teacher);
        town.play("Rémi Combes, père d’Ulysse (Rochebrune)", Role.GUARDIAN, guardian);
        town.play("Colette Bressan, agente de la mairie de Rochebrune", Role.TOWN_AGENT, agent);
        return town;
    }

    private static Person open(NewTown town, People people, School school, SchoolClass schoolClass) {
        town.add(schoolClass);
        Person teacher = schoolClass.level().equals("GS")
                ? people.adult(Sex.F, "Agathe", "Vial", people.home())
                : people.adult(Sex.M, "Gilles", "Forestier", people.home());
        town.grant(teacher, Role.TEACHER, ScopeType.CLASS, schoolClass.id());
        if (teacher.sex() == Sex.M) {
            town.grant(teacher, Role.HEAD, ScopeType.SCHOOL, school.id());
        }
        return teacher;
    }

    private static Person family(NewTown town, People people) {
        Home home = people.home("4 chemin de la Croix-Blanche");
        Person remi = people.adult(Sex.M, "Rémi", "Combes", home);
        Pupil ulysse = people.pupil(Sex.M, "Ulysse", "Combes", town.schoolClass("CE2 M. Forestier"), List.of(home));
        town.entrust(ulysse, remi, 1, Guardianship.GuardianRights.FULL);
        town.house("Foyer Combes", List.of(remi), List.of(ulysse));
        return remi;
    }
}
