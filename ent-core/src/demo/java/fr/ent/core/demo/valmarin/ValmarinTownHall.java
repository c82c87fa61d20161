package fr.ent.core.demo.valmarin;

import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.demo.NewTown;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.Sex;
import java.util.List;

/** Those who work for Valmarin outside the classes. */
final class ValmarinTownHall {

    private static final List<String> ANIMATORS = List.of(
            "M;Hugo;Lemaire;Jean-Macé",
            "F;Djenaba;Sidibé;Jean-Macé",
            "F;Océane;Riou;Les Tilleuls",
            "M;Walid;Bouzid;Les Tilleuls",
            "F;Marlène;Pasquier;Maternelle du Lavoir",
            "F;Beatriz;Moura;Maternelle du Lavoir",
            "M;Corentin;Le Floch;Maternelle Pasteur",
            "F;Jocelyne;Etifier;Maternelle Pasteur");

    private final NewTown town;
    private final People people;

    ValmarinTownHall(NewTown town, People people) {
        this.town = town;
        this.people = people;
    }

    void staff() {
        Person agent = worker(Sex.F, "Nadia", "Ferrand", Role.TOWN_AGENT);
        worker(Sex.M, "Bertrand", "Maillot", Role.TOWN_AGENT);
        worker(Sex.F, "Patricia", "Lenglet", Role.TOWN_AGENT);
        worker(Sex.F, "Aminata", "Doucouré", Role.TOWN_AGENT);
        Person elected = worker(Sex.F, "Hélène", "Vasseur", Role.ELECTED);
        Person administrator = worker(Sex.M, "Paul", "Girardot", Role.TERRITORY_ADMINISTRATOR);
        ANIMATORS.forEach(this::animator);

        town.play("Nadia Ferrand, agente du service des écoles", Role.TOWN_AGENT, agent);
        town.play(
                "Hugo Lemaire, animateur à Jean-Macé",
                Role.ANIMATOR,
                town.holders(Role.ANIMATOR).findFirst().orElseThrow());
        town.play("Hélène Vasseur, adjointe au maire chargée des écoles", Role.ELECTED, elected);
        town.play("Paul Girardot, administrateur du territoire", Role.TERRITORY_ADMINISTRATOR, administrator);
    }

    /** After everybody else, whose names and ids follow from the order in which they come. */
    void librarian() {
        Person librarian = worker(Sex.F, "Solène", "Kervella", Role.LIBRARIAN);
        town.play("Solène Kervella, bibliothécaire de la commune", Role.LIBRARIAN, librarian);
    }

    /** Staff beside the teachers, after everybody else as well. */
    void companions() {
        Person atsem = people.adult(Sex.F, "Fatoumata", "Diarra", people.home());
        town.grant(
                atsem,
                Role.ATSEM,
                ScopeType.CLASS,
                town.schoolClass("MS Mme Caron").id());
        Person aesh = people.adult(Sex.F, "Maud", "Lancel", people.home());
        town.accompany(aesh, Role.AESH, pupils("CE1 Mme Aubin", "Malo"));
        Person rased = people.adult(Sex.M, "Yves", "Kermadec", people.home());
        town.accompany(rased, Role.RASED, pupils("CE1 Mme Aubin", "Malo", "Eva"));

        town.play("Fatoumata Diarra, ATSEM à la maternelle du Lavoir", Role.ATSEM, atsem);
        town.play("Maud Lancel, AESH à Jean-Macé", Role.AESH, aesh);
        town.play("Yves Kermadec, du RASED, à Jean-Macé", Role.RASED, rased);
    }

    private List<Pupil> pupils(String className, String... givenNames) {
        return town.pupils().stream()
                .filter(pupil -> pupil.schoolClass().equals(town.schoolClass(className))
                        && List.of(givenNames).contains(pupil.person().givenName()))
                .toList();
    }

    private Person worker(Sex sex, String givenName, String familyName, Role role) {
        Person worker = people.adult(sex, givenName, familyName, people.home());
        town.grant(worker, role, ScopeType.TERRITORY, town.brand().id());
        return worker;
    }

    private void animator(String line) {
        String[] cells = line.split(";", -1);
        Person animator = people.adult(Sex.valueOf(cells[0]), cells[1], cells[2], people.home());
        town.grant(
                animator, Role.ANIMATOR, ScopeType.SCHOOL, town.school(cells[3]).id());
    }
}
