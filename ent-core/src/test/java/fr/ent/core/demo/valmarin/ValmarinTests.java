package fr.ent.core.demo.valmarin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.Role;
import fr.ent.core.demo.CastMember;
import fr.ent.core.demo.Guardianship;
import fr.ent.core.demo.Guardianship.GuardianRights;
import fr.ent.core.demo.Household;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.School;
import fr.ent.core.demo.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ValmarinTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Town town = Valmarin.on(TODAY);

    @Test
    void isTheSameEachTime() {
        Town again = Valmarin.on(TODAY);

        assertThat(again.brand()).isEqualTo(town.brand());
        assertThat(again.people()).containsExactlyElementsOf(town.people().toList());
        assertThat(again.pupils()).isEqualTo(town.pupils());
        assertThat(again.guardianships()).isEqualTo(town.guardianships());
        assertThat(again.households()).isEqualTo(town.households());
        assertThat(again.grants()).isEqualTo(town.grants());
    }

    @Test
    void hasTheSizeOfASmallTown() {
        assertThat(town.schools()).hasSize(4);
        assertThat(town.schools().stream().collect(Collectors.groupingBy(School::level, Collectors.counting())))
                .isEqualTo(Map.of("NURSERY", 2L, "ELEMENTARY", 2L));
        assertThat(town.classes()).hasSize(24);
        assertThat(town.pupils()).hasSize(560);
        assertThat(town.guardians()).hasSize(900);
        assertThat(town.holders(Role.TEACHER)).hasSize(30);
        assertThat(town.holders(Role.HEAD)).hasSize(4);
        assertThat(town.holders(Role.TOWN_AGENT)).hasSize(4);
        assertThat(town.holders(Role.ANIMATOR)).hasSize(8);
        assertThat(town.holders(Role.ELECTED)).hasSize(1);
        assertThat(town.holders(Role.LIBRARIAN)).hasSize(1);
        assertThat(town.holders(Role.ATSEM)).hasSize(1);
        assertThat(town.holders(Role.AESH)).hasSize(1);
        assertThat(town.holders(Role.RASED)).hasSize(1);
        assertThat(town.holders(Role.TERRITORY_ADMINISTRATOR)).hasSize(1);
    }

    @Test
    void fillsEachClass() {
        assertThat(town.classes())
                .allSatisfy(schoolClass -> assertThat(town.pupils())
                        .filteredOn(pupil -> pupil.schoolClass().equals(schoolClass))
                        .hasSize(schoolClass.size()));
    }

    @Test
    void givesSofiaThreeChildrenInTwoSchools() {
        List<Pupil> children = children("Sofia", "Benali");

        assertThat(children)
                .extracting(child -> child.person().givenName())
                .containsExactlyInAnyOrder("Léa", "Tom", "Nina");
        assertThat(children)
                .extracting(child -> child.schoolClass().school().name())
                .containsOnly(ValmarinSchools.JEAN_MACE, ValmarinSchools.LAVOIR);
    }

    @Test
    void letsNoeLiveInTwoHouseholds() {
        Pupil noe = children("Claire", "Martin").getFirst();

        assertThat(children("Yann", "Le Goff")).containsExactly(noe);
        assertThat(noe.second()).isPresent();
        assertThat(town.households())
                .filteredOn(household -> household.children().contains(noe))
                .extracting(Household::name)
                .containsExactlyInAnyOrder("Foyer Le Goff", "Foyer Martin");
    }

    @Test
    void letsOneFamilyLiveInTheNextCommune() {
        assertThat(town.outside()).singleElement().satisfies(household -> {
            assertThat(household.adults().getFirst().home().city()).isEqualTo("Fontenay-le-Bief");
            assertThat(household.children())
                    .extracting(child -> child.schoolClass().school().name())
                    .contains(ValmarinSchools.LAVOIR)
                    .doesNotContain(ValmarinSchools.PASTEUR, ValmarinSchools.LES_TILLEULS);
        });
        assertThat(town.cast())
                .filteredOn(member -> member.label().endsWith("(hors commune, une place à accepter)"))
                .extracting(CastMember::person)
                .containsExactly(town.outside().getFirst().adults().getFirst());
    }

    @Test
    void barsAFatherFromHisChildren() {
        assertThat(town.guardianships())
                .filteredOn(one -> one.rights() == GuardianRights.BARRED)
                .extracting(one -> one.guardian().name())
                .containsOnly("Marc Dupré")
                .hasSize(2);
    }

    @Test
    void leavesSomeGuardiansWithoutMailAndSomeWithoutCivilIdentity() {
        assertThat(town.guardians()).filteredOn(one -> one.email().isEmpty()).hasSizeBetween(60, 180);
        assertThat(town.guardians()).filteredOn(one -> one.birth().isEmpty()).hasSizeBetween(200, 500);
        assertThat(town.people().map(Person::email)).allMatch(mail -> mail.isEmpty() || mail.endsWith("@example.org"));
    }

    @Test
    void listsEveryRoleToPlay() {
        assertThat(town.cast()).extracting(CastMember::role).contains(Role.values());
        assertThat(town.cast()).extracting(member -> member.person().id()).doesNotHaveDuplicates();
    }

    @Test
    void numbersSchoolsWithAValidLetter() {
        assertThat(town.schools())
                .extracting(School::uai)
                .doesNotHaveDuplicates()
                .allMatch(uai -> {
                    int digits = Integer.parseInt(uai.substring(0, 7));
                    return uai.charAt(7) == "ABCDEFGHJKLMNPRSTUVWXYZ".charAt(digits % 23);
                });
    }

    @Test
    void sharesNobodyWithTheVillageBeside() {
        Town village = Rochebrune.on(TODAY);

        assertThat(village.people().map(Person::id))
                .doesNotContainAnyElementsOf(town.people().map(Person::id).toList());
        assertThat(village.schools()).hasSize(1);
        assertThat(village.classes()).hasSize(2);
        assertThat(village.cast())
                .extracting(CastMember::role)
                .containsExactlyInAnyOrder(Role.TEACHER, Role.GUARDIAN, Role.TOWN_AGENT);
    }

    private List<Pupil> children(String givenName, String familyName) {
        Person guardian = town.adult(givenName, familyName);
        return town.guardianships().stream()
                .filter(one -> one.guardian().equals(guardian))
                .map(Guardianship::child)
                .toList();
    }
}
