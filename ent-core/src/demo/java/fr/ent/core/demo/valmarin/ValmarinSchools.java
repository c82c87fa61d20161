package fr.ent.core.demo.valmarin;

import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.NewTown;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.School;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Sex;
import fr.ent.core.demo.WordList;
import java.util.List;
import java.util.Map;

/** The four schools of Valmarin, their classes and those who teach there. */
public final class ValmarinSchools {

    public static final String JEAN_MACE = "Jean-Macé";
    public static final String LES_TILLEULS = "Les Tilleuls";
    public static final String LAVOIR = "Maternelle du Lavoir";
    public static final String PASTEUR = "Maternelle Pasteur";

    /** Family names of those who also lead their school. */
    private static final Map<String, String> HEADS = Map.of(
            JEAN_MACE, "Baille",
            LES_TILLEULS, "Fontanel",
            LAVOIR, "Jolivet",
            PASTEUR, "Vauthier");

    /** Teachers who share a class with another, a day or two a week. */
    private static final List<String> PART_TIME = List.of(
            "CM2 M. Baille;M;Florent;Guichard",
            "CP Mme Fontanel;F;Maëva;Lecomte",
            "PS Mme Jolivet;F;Sabine;Oudin",
            "GS Mme Vauthier;M;Selim;Aksoy",
            "CM1 M. Carvalho;F;Ghislaine;Tournier",
            "CE2 Mme Pruvost;F;Hortense;Bellanger");

    private final NewTown town;
    private final People people;
    private final Chance chance;

    ValmarinSchools(NewTown town, People people, Chance chance) {
        this.town = town;
        this.people = people;
        this.chance = chance;
    }

    void open() {
        school(101, JEAN_MACE, "ELEMENTARY", "12 rue des Écoles", 47.3312, 5.0287);
        school(102, LES_TILLEULS, "ELEMENTARY", "3 allée des Tilleuls", 47.3241, 5.0412);
        school(103, LAVOIR, "NURSERY", "8 rue du Lavoir", 47.3327, 5.0301);
        school(104, PASTEUR, "NURSERY", "21 rue Pasteur", 47.3229, 5.0439);
        WordList.read(People.class, "valmarin-classes.txt").forEach(this::openClass);
        PART_TIME.forEach(this::share);
    }

    private void school(int number, String name, String level, String street, double latitude, double longitude) {
        town.add(new School(chance.id(), Uai.of(number), name, level, people.home(street), latitude, longitude));
    }

    private void openClass(String line) {
        String[] cells = line.split(";", -1);
        School school = town.school(cells[0]);
        Sex sex = Sex.valueOf(cells[2]);
        SchoolClass schoolClass = new SchoolClass(
                chance.id(),
                school,
                cells[1],
                cells[1] + " " + sex.title() + " " + cells[4],
                Integer.parseInt(cells[5]));
        town.add(schoolClass);
        Person teacher = teacher(sex, cells[3], cells[4], schoolClass);
        if (cells[4].equals(HEADS.get(school.name()))) {
            town.grant(teacher, Role.HEAD, ScopeType.SCHOOL, school.id());
        }
    }

    private void share(String line) {
        String[] cells = line.split(";", -1);
        teacher(Sex.valueOf(cells[1]), cells[2], cells[3], town.schoolClass(cells[0]));
    }

    private Person teacher(Sex sex, String givenName, String familyName, SchoolClass schoolClass) {
        Person teacher = people.adult(sex, givenName, familyName, people.home());
        town.grant(teacher, Role.TEACHER, ScopeType.CLASS, schoolClass.id());
        return teacher;
    }
}
