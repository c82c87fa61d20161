package fr.ent.core.demo.valmarin;

import fr.ent.core.demo.Birth;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Guardianship.GuardianRights;
import fr.ent.core.demo.Home;
import fr.ent.core.demo.NewTown;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.Sex;
import fr.ent.core.demo.WordList;
import fr.ent.core.demo.valmarin.Crowd.ClassPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives children their parents. */
final class Parents {

    private static final int SEPARATED_PERCENT = 15;
    private static final int SAME_SEX_PERCENT = 3;
    private static final int WITH_CIVIL_IDENTITY_PERCENT = 60;
    private static final int WITHOUT_MAIL_PERCENT = 12;

    /** In the next commune, where one family has moved whose children have kept their schools. */
    private static final Home NEXT_COMMUNE = new Home("6 route de Valmarin", "21993", "Fontenay-le-Bief");

    private final NewTown town;
    private final People people;
    private final Chance chance;
    private final List<String> families = WordList.read(People.class, "families.txt");
    private final Map<Sex, List<String>> given =
            Map.of(Sex.F, WordList.read(People.class, "women.txt"), Sex.M, WordList.read(People.class, "men.txt"));

    Parents(NewTown town, People people, Chance chance) {
        this.town = town;
        this.people = people;
        this.chance = chance;
    }

    private boolean moved;

    void give(List<ClassPlace> children, int count) {
        Home home = home(children, count);
        Sex sex = chance.in(count == 1 ? 85 : 52) ? Sex.F : Sex.M;
        Person first = parent(sex, chance.pick(families), home);
        if (count == 1) {
            List<Pupil> pupils = enrol(children, first.familyName(), List.of(home));
            entrust(pupils, first, 1);
            house(first, pupils);
        } else if (chance.in(SEPARATED_PERCENT)) {
            separated(children, first);
        } else {
            together(children, first);
        }
    }

    /** The first couple with a child at the Lavoir and another elsewhere lives outside the town. */
    private Home home(List<ClassPlace> children, int count) {
        Home drawn = people.home();
        boolean moves = !moved
                && count == 2
                && children.size() > 1
                && children.stream()
                        .anyMatch(place -> place.schoolClass().school().name().equals(ValmarinSchools.LAVOIR));
        moved |= moves;
        return moves ? NEXT_COMMUNE : drawn;
    }

    private void together(List<ClassPlace> children, Person first) {
        Home home = first.home();
        String name = chance.in(60) ? first.familyName() : chance.pick(families);
        Person second = parent(other(first.sex()), name, home);
        List<Pupil> pupils = enrol(children, name(first, second), List.of(home));
        entrust(pupils, first, 1);
        entrust(pupils, second, 2);
        town.house("Foyer " + first.familyName(), List.of(first, second), pupils);
    }

    private void separated(List<ClassPlace> children, Person first) {
        Person second = parent(other(first.sex()), chance.pick(families), people.home());
        List<Pupil> pupils = enrol(children, name(first, second), List.of(first.home(), second.home()));
        entrust(pupils, first, 1);
        entrust(pupils, second, 2);
        house(first, pupils);
        house(second, pupils);
    }

    private List<Pupil> enrol(List<ClassPlace> children, String familyName, List<Home> homes) {
        List<Pupil> pupils = new ArrayList<>();
        children.forEach(place ->
                pupils.add(people.pupil(place.sex(), place.givenName(), familyName, place.schoolClass(), homes)));
        return pupils;
    }

    private Person parent(Sex sex, String familyName, Home home) {
        String givenName = chance.pick(given.getOrDefault(sex, List.of()));
        Optional<Birth> birth = chance.in(WITH_CIVIL_IDENTITY_PERCENT) ? Optional.of(people.birth()) : Optional.empty();
        return chance.in(WITHOUT_MAIL_PERCENT)
                ? people.adultWithoutMail(sex, givenName, familyName, home, birth)
                : people.adult(sex, givenName, familyName, home, birth);
    }

    private Sex other(Sex sex) {
        return chance.in(SAME_SEX_PERCENT) ? sex : sex == Sex.F ? Sex.M : Sex.F;
    }

    /** The father's, the mother's or both names, as parents choose. */
    private String name(Person first, Person second) {
        if (first.familyName().equals(second.familyName()) || chance.in(50)) {
            return second.familyName();
        }
        return chance.in(50) ? first.familyName() : first.familyName() + "-" + second.familyName();
    }

    private void entrust(List<Pupil> pupils, Person guardian, int rank) {
        pupils.forEach(pupil -> town.entrust(pupil, guardian, rank, GuardianRights.FULL));
    }

    private void house(Person adult, List<Pupil> pupils) {
        town.house("Foyer " + adult.familyName(), List.of(adult), pupils);
    }
}
