package fr.ent.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTests {

    @ParameterizedTest
    @CsvSource({
        "Léa Marie, Benali, lea.benali",
        "Jean-Pierre, Le Goff, jeanpierre.legoff",
        "Noé, Đặng, noe.dang",
        "Łucja, N’Diaye-Œhler, lucja.ndiayeoehler",
        "Marie-Clémentine-Victoire, de La Rochefoucauld, marieclementine.delarochefoucau",
        "李, 王, prenom.nom"
    })
    void isMadeOfTheFirstGivenNameAndTheFamilyName(String givenName, String familyName, String expected) {
        assertThat(Username.of(named(givenName, familyName))).hasToString(expected);
    }

    @Property
    void comesOutOfAnyName(@ForAll String givenName, @ForAll String familyName) {
        assertThat(Username.of(named(givenName, familyName)).candidates())
                .allMatch(name -> name.value().matches("[a-z0-9.]{3,60}"));
    }

    @Test
    void becomesNumberedWhenItIsTaken() {
        assertThat(new Username("lea.benali").candidates().limit(3))
                .extracting(Username::value)
                .containsExactly("lea.benali", "lea.benali2", "lea.benali3");
        assertThat(new Username("lea.benali").candidates().distinct()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", ".abc", "a b c", "Léa", "a@b.c", "fc-lea", "pc-lea"})
    void isNothingElse(String text) {
        assertThatThrownBy(() -> new Username(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PersonName named(String givenName, String familyName) {
        return new PersonName(PersonId.next(), givenName, familyName);
    }
}
