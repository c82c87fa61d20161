package fr.ent.core.demo.valmarin;

import fr.ent.core.demo.Birth;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Home;
import fr.ent.core.demo.NewTown;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Sex;
import fr.ent.core.demo.WordList;
import fr.ent.core.person.NameKey;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invents people of one town. Telephone numbers are of the range kept free for fiction, mail goes to example.org. */
final class People {

    private static final List<String> PLACES = List.of(
            "21231", "21231", "21231", "21054", "71076", "25056", "39300", "69383", "75112", "59350", "13208", "2A004");
    private static final List<String> COUNTRIES =
            List.of("99350", "99352", "99351", "99139", "99341", "99208", "99326", "99335", "99216");
    private static final int FIRST_MOBILE = 639_980_000;

    private final Chance chance;
    private final NewTown town;
    private final String city;
    private final String postcode;
    private final List<String> streets = WordList.read(People.class, "streets.txt");
    private final Map<String, Integer> mailboxes = new HashMap<>();
    private int mobiles;
    private int pupils;

    People(Chance chance, NewTown town, String city, String postcode) {
        this.chance = chance;
        this.town = town;
        this.city = city;
        this.postcode = postcode;
    }

    Home home() {
        return home((1 + chance.below(64)) + " " + chance.pick(streets));
    }

    Home home(String street) {
        return new Home(street, postcode, city);
    }

    Birth birth() {
        LocalDate day = chance.day(
                LocalDate.of(town.year().startsIn() - 46, Month.JANUARY, 1),
                LocalDate.of(town.year().startsIn() - 26, Month.JANUARY, 1));
        return chance.in(82)
                ? new Birth(day, chance.pick(PLACES), Birth.FRANCE)
                : new Birth(day, "", chance.pick(COUNTRIES));
    }

    Person adult(Sex sex, String givenName, String familyName, Home home) {
        return adult(sex, givenName, familyName, home, Optional.empty());
    }

    Person adult(Sex sex, String givenName, String familyName, Home home, Optional<Birth> birth) {
        return enter(sex, givenName, familyName, home, birth, mailbox(givenName, familyName));
    }

    Person adultWithoutMail(Sex sex, String givenName, String familyName, Home home, Optional<Birth> birth) {
        return enter(sex, givenName, familyName, home, birth, "");
    }

    Pupil pupil(Sex sex, String givenName, String familyName, SchoolClass schoolClass, List<Home> homes) {
        LocalDate january = LocalDate.of(town.year().startsIn() - schoolClass.age(), Month.JANUARY, 1);
        Birth birth = new Birth(chance.day(january, january.plusYears(1)), "", "");
        Person person =
                new Person(chance.id(), sex, givenName, familyName, Optional.of(birth), "", "", homes.getFirst());
        Pupil pupil = new Pupil(
                person, schoolClass, ine(), papers(), homes.stream().skip(1).findFirst());
        town.add(pupil);
        return pupil;
    }

    private Person enter(Sex sex, String givenName, String familyName, Home home, Optional<Birth> birth, String email) {
        Person person = new Person(chance.id(), sex, givenName, familyName, birth, email, mobile(), home);
        town.addAdult(person);
        return person;
    }

    private Set<Pupil.Paper> papers() {
        Set<Pupil.Paper> papers = EnumSet.noneOf(Pupil.Paper.class);
        if (chance.in(96)) {
            papers.add(Pupil.Paper.INSURANCE);
        }
        if (chance.in(85)) {
            papers.add(Pupil.Paper.PHOTO);
        }
        if (chance.in(60)) {
            papers.add(Pupil.Paper.ASSOCIATIONS);
        }
        return papers;
    }

    private String ine() {
        return "099%07d%c".formatted(++pupils, 'A' + pupils % 26);
    }

    private String mobile() {
        return "0" + (FIRST_MOBILE + mobiles++);
    }

    private String mailbox(String givenName, String familyName) {
        String name = (NameKey.of(givenName) + "." + NameKey.of(familyName)).toLowerCase(Locale.ROOT);
        int homonyms = mailboxes.merge(name, 1, Integer::sum);
        return name + (homonyms == 1 ? "" : homonyms) + "@example.org";
    }
}
