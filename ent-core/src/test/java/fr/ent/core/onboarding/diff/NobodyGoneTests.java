package fr.ent.core.onboarding.diff;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.onboarding.onde.OndeFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The promise of a preview: nobody who misses from a file is taken for gone while a line of that file is refused. */
class NobodyGoneTests {

    private static final Map<ChangedEntity, OndeFile> SAID_BY = Map.of(
            ChangedEntity.PUPIL,
            OndeFile.PUPILS,
            ChangedEntity.LINK,
            OndeFile.GUARDIANS,
            ChangedEntity.RIGHT,
            OndeFile.TEACHERS);

    @Property(tries = 400)
    void holdsWhateverLinesAreMissingOrRefused(
            @ForAll("pupils") List<String> pupils,
            @ForAll("guardians") List<String> guardians,
            @ForAll("teachers") List<String> teachers) {
        Plan plan = school().pupils(pupils.toArray(String[]::new))
                .guardians(guardians.toArray(String[]::new))
                .teachers(teachers.toArray(String[]::new))
                .compare();

        Set<OndeFile> refused = pupils.stream().anyMatch(REFUSED_PUPILS::contains) || twice(pupils)
                ? Set.of(OndeFile.PUPILS)
                : Set.of();
        assertThat(plan.partial()).containsAll(refused);
        assertThat(plan.changes())
                .filteredOn(change -> change.kind() == Change.ChangeKind.LEFT)
                .noneMatch(change -> plan.partial().contains(SAID_BY.get(change.entity())));
    }

    private static boolean twice(List<String> lines) {
        List<String> people = lines.stream()
                .filter(line -> !REFUSED_PUPILS.contains(line))
                .map(line -> line.replaceFirst(";CP.*", ""))
                .toList();
        return Set.copyOf(people).size() < people.size();
    }

    private static Case school() {
        Case school = new Case();
        UUID cp = school.schoolClass("CP");
        UUID zoe = school.pupil("DUPRÉ", "Zoé", "2017-03-14", "", cp);
        UUID tom = school.pupil("DUPRÉ", "Tom", "2015-09-02", "", cp);
        school.pupil("BRUN", "Ilan", "2017-02-02", "", cp);
        UUID anne = school.adult("DUPRÉ", "Anne", "3 rue des Lilas", "");
        UUID paul = school.adult("PETIT", "Paul", "", "");
        school.guardian(anne, zoe, false);
        school.guardian(paul, zoe, false);
        school.guardian(paul, tom, false);
        school.teaches(school.adult("CORDIER", "Alix", "", ""), cp);
        return school;
    }

    private static final Set<String> REFUSED_PUPILS = Set.of(
            "BRUN;;Ilan;30/02/2017;M;;CP", // no such day
            "BRUN;;Ilan;02/02/2027;M;;CP", // not born yet
            "BRUN;;;02/02/2017;M;;CP", // no name
            "BRUN;;Ilan;03/02/2017;M;;", // somebody new without a class
            "BRUN;;Ilan;02/02/2017;M;;CP;more", // more cells than columns
            "9 élèves;;;;;;"); // a count that isn't true, when it is the last line

    @Provide
    Arbitrary<List<String>> pupils() {
        return some(
                Set.of("DUPRÉ;;Zoé;14/03/2017;F;;CP", "DUPRÉ;;Tom;02/09/2015;M;;CP", "BRUN;;Ilan;02/02/2017;M;;CP"),
                REFUSED_PUPILS);
    }

    @Provide
    Arbitrary<List<String>> guardians() {
        String of = ";;DUPRÉ;Zoé;CP";
        return some(
                Set.of("Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;;" + of, "M.;;PETIT;Paul;;;;" + of),
                Set.of("M.;;PETIT;Paul;;;;;;DUPRÉ;Zoëlle;CP", "M.;;PETIT;;;;;" + of, "M.;;PETIT;Paul;;;;"));
    }

    @Provide
    Arbitrary<List<String>> teachers() {
        return some(Set.of("MME;;AUBIN;Claude;;non;CP", "MME;;CORDIER;Alix;;non;CP"), Set.of("MME;;CORDIER;;;non;CP"));
    }

    private static Arbitrary<List<String>> some(Set<String> good, Set<String> refused) {
        return Arbitraries.of(good.stream().sorted().toList())
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(lines -> Arbitraries.of(refused.stream().sorted().toList())
                        .list()
                        .ofMaxSize(1)
                        .map(broken ->
                                Stream.concat(lines.stream(), broken.stream()).toList()));
    }
}
