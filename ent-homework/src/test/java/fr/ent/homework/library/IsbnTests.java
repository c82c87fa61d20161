package fr.ent.homework.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsbnTests {

    @ParameterizedTest
    @CsvSource({
        "9782070612758, 9782070612758",
        "978-2-07-061275-8, 9782070612758",
        "2070612759, 9782070612758",
        "2-07-061275-9, 9782070612758",
        "0-8044-2957-x, 9780804429573",
    })
    void isWrittenInThirteenDigits(String typed, String digits) {
        assertThat(Isbn.typed(typed))
                .hasValueSatisfying(isbn -> assertThat(isbn.digits()).isEqualTo(digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9782070612759", "2070612758", "978207061275", "3000000000000", "", "livre", "97820706127５8"})
    void isNothingElse(String typed) {
        assertThat(Isbn.typed(typed)).isEmpty();
    }
}
