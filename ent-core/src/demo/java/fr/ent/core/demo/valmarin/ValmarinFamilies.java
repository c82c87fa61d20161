package fr.ent.core.demo.valmarin;

import fr.ent.core.Role;
import fr.ent.core.demo.Birth;
import fr.ent.core.demo.Guardianship.GuardianRights;
import fr.ent.core.demo.Home;
import fr.ent.core.demo.NewTown;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The families of Valmarin that have a story to show. */
public final class ValmarinFamilies {

    private static final String CE1 = "CE1 Mme Aubin";
    private static final String CM2 = "CM2 M. Baille";

    /** The civil identity that two people of the directory share. */
    public static final Birth SHARED_BIRTH = new Birth(LocalDate.of(1986, 5, 14), "21231", Birth.FRANCE);

    public static final Birth ROUSSEL_BIRTH = new Birth(LocalDate.of(1988, 2, 9), "71076", Birth.FRANCE);

    private final NewTown town;
    private final People people;

    ValmarinFamilies(NewTown town, People people) {
        this.town = town;
        this.people = people;
    }

    void settle() {
        benali();
        leGoffMartin();
        dupre();
        roussel();
        laurent();
    }

    /** Three children in two schools. */
    private void benali() {
        Home home = people.home("14 rue du Vieux-Pont");
        Person sofia = people.adult(Sex.F, "Sofia", "Benali", home, Optional.of(people.birth()));
        Person nicolas = people.adult(Sex.M, "Nicolas", "Benali", home, Optional.of(people.birth()));
        Pupil lea = people.pupil(Sex.F, "Léa", "Benali", town.schoolClass(CE1), List.of(home));
        Pupil tom = people.pupil(Sex.M, "Tom", "Benali", town.schoolClass(CM2), List.of(home));
        Pupil nina = people.pupil(Sex.F, "Nina", "Benali", town.schoolClass("MS Mme Caron"), List.of(home));
        List<Pupil> children = List.of(tom, lea, nina);
        entrust(children, sofia, nicolas);
        town.house("Foyer Benali", List.of(sofia, nicolas), children);
        town.play("Sofia Benali, mère de Léa, Tom et Nina (2 écoles)", Role.GUARDIAN, sofia);
        town.play("Léa Benali, élève de CE1 à Jean-Macé", Role.PUPIL, lea.person());
        town.play("Tom Benali, élève de CM2 à Jean-Macé", Role.PUPIL, tom.person());
    }

    /** A child who lives in two homes by turns. */
    private void leGoffMartin() {
        Home fathers = people.home("12 allée du Bief");
        Home mothers = people.home("8 quai Nord");
        Person yann = people.adult(Sex.M, "Yann", "Le Goff", fathers, Optional.of(people.birth()));
        Person claire = people.adult(Sex.F, "Claire", "Martin", mothers, Optional.of(people.birth()));
        Pupil noe = people.pupil(Sex.M, "Noé", "Le Goff-Martin", town.schoolClass(CE1), List.of(fathers, mothers));
        entrust(List.of(noe), claire, yann);
        town.house("Foyer Le Goff", List.of(yann), List.of(noe));
        town.house("Foyer Martin", List.of(claire), List.of(noe));
        town.play("Yann Le Goff, père de Noé (garde alternée)", Role.GUARDIAN, yann);
        town.play("Claire Martin, mère de Noé (garde alternée)", Role.GUARDIAN, claire);
    }

    /** A father whom a court barred from his children. */
    private void dupre() {
        Home home = people.home("3 rue des Lilas");
        Person anne = people.adult(Sex.F, "Anne", "Dupré", home, Optional.of(people.birth()));
        Person marc = people.adult(Sex.M, "Marc", "Dupré", people.home("40 chemin des Vergers"));
        List<Pupil> children = List.of(
                people.pupil(Sex.F, "Zoé", "Dupré", town.schoolClass(CE1), List.of(home)),
                people.pupil(Sex.M, "Tom", "Dupré", town.schoolClass(CM2), List.of(home)));
        children.forEach(child -> {
            town.entrust(child, anne, 1, GuardianRights.FULL);
            town.entrust(child, marc, 2, GuardianRights.BARRED);
        });
        town.house("Foyer Dupré", List.of(anne), children);
        town.play("Anne Dupré, mère de Zoé et Tom", Role.GUARDIAN, anne);
        town.play("Marc Dupré, père privé de ses droits sur Zoé et Tom", Role.GUARDIAN, marc);
    }

    /** The mother whom FranceConnect's civil identity finds. */
    private void roussel() {
        Home home = people.home("27 rue Louise-Michel");
        Person amelie = people.adult(Sex.F, "Amélie", "Roussel", home, Optional.of(ROUSSEL_BIRTH));
        List<Pupil> children = List.of(
                people.pupil(Sex.M, "Jules", "Roussel", town.schoolClass(CE1), List.of(home)),
                people.pupil(Sex.F, "Alma", "Roussel", town.schoolClass("GS Mme Ancel"), List.of(home)));
        children.forEach(child -> town.entrust(child, amelie, 1, GuardianRights.FULL));
        town.house("Foyer Roussel", List.of(amelie), children);
    }

    /** Two records with one civil identity, as when a school enters somebody twice. */
    private void laurent() {
        laurent("Élina", "CP Mme Fontanel", "5 place du Marché");
        laurent("Rose", CE1, "19 rue de la Gare");
    }

    private void laurent(String child, String schoolClass, String street) {
        Home home = people.home(street);
        Person marie = people.adult(Sex.F, "Marie", "Laurent", home, Optional.of(SHARED_BIRTH));
        Pupil pupil = people.pupil(Sex.F, child, "Laurent", town.schoolClass(schoolClass), List.of(home));
        town.entrust(pupil, marie, 1, GuardianRights.FULL);
        town.house("Foyer Laurent", List.of(marie), List.of(pupil));
    }

    private void entrust(List<Pupil> children, Person first, Person second) {
        children.forEach(child -> {
            town.entrust(child, first, 1, GuardianRights.FULL);
            town.entrust(child, second, 2, GuardianRights.FULL);
        });
    }
}
