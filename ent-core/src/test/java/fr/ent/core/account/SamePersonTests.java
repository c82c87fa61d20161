package fr.ent.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.person.Pivot;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamePersonTests {

    private static final LocalDate BORN = LocalDate.of(1985, 3, 12);

    private final Pivot pivot = new Pivot("Zoé Anne-Marie Louise", "N'DIAYE-LE GOFF", BORN, "female", "75107", "99100");

    @ParameterizedTest
    @CsvSource({
        "NDIAYE LE GOFF, Zoe",
        "N’Diaye-Le Goff, ZOÉ",
        "N'DIAYE  LE-GOFF, Zoé Anne Marie",
        "N'Diaye Le Goff, zoe anne-marie louise"
    })
    void recognisesTheSameNamesWrittenOtherwise(String familyName, String givenNames) {
        assertThat(someone(familyName, givenNames).is(pivot)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "N'Diaye-Le Goff, Zoé Louise",
        "N'Diaye-Le Goff, Anne-Marie",
        "N'Diaye-Le Goff, Zoé Anne",
        "N'Diaye-Le Goff, Zoé Anne-Marie Louise Claire",
        "N'Diaye-Le Goff, ''",
        "N'Diaye, Zoé"
    })
    void refusesNamesThatContradict(String familyName, String givenNames) {
        assertThat(someone(familyName, givenNames).is(pivot)).isFalse();
    }

    @Test
    void holdsEachOtherPartOfTheIdentityToBeTheSame() {
        assertThat(born(BORN, "F", "75107", "99100").is(pivot)).isTrue();

        assertThat(born(BORN.plusDays(1), "F", "75107", "99100").is(pivot)).isFalse();
        assertThat(born(BORN, "M", "75107", "99100").is(pivot)).isFalse();
        assertThat(born(BORN, "F", "75108", "99100").is(pivot)).isFalse();
        assertThat(born(BORN, "F", "75107", "99352").is(pivot)).isFalse();
        assertThat(born(BORN, "F", "", "99100").is(pivot)).isFalse();
        assertThat(born(BORN, "F", "75107", "").is(pivot)).isFalse();
    }

    @Test
    void leavesOutThePlaceOfBirthAbroad() {
        Pivot abroad = new Pivot("Zoé", "N'DIAYE-LE GOFF", BORN, "female", "", "99352");

        assertThat(born(BORN, "F", "", "99352").is(abroad)).isTrue();
        assertThat(born(BORN, "F", "Alger", "99352").is(abroad)).isTrue();
    }

    @Test
    void neverTakesAnUnknownPlaceInFranceForTheSame() {
        Pivot nowhere = new Pivot("Zoé", "N'DIAYE-LE GOFF", BORN, "female", "", "99100");

        assertThat(born(BORN, "F", "", "99100").is(nowhere)).isFalse();
    }

    private static SamePerson someone(String familyName, String givenNames) {
        return new SamePerson(familyName, givenNames, BORN, "F", "75107", "99100");
    }

    private static SamePerson born(LocalDate date, String sex, String place, String country) {
        return new SamePerson("N'Diaye-Le Goff", "Zoé", date, sex, place, country);
    }
}
