package fr.ent.core.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicHolidaysTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate EVE = LocalDate.of(2027, 12, 31);
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2027, 3, 26);
    private static final LocalDate SAINT_STEPHEN = LocalDate.of(2027, 12, 26);

    private final PublicHolidays holidays = new PublicHolidays();

    @Test
    void namesTheElevenDaysOfFranceInFrench() {
        assertThat(holidays.between(NEW_YEAR, EVE, Optional.empty()))
                .hasSize(11)
                .containsEntry(LocalDate.of(2027, 3, 29), "Lundi de Pâques")
                .containsEntry(LocalDate.of(2027, 5, 6), "Jour de l’Ascension")
                .containsEntry(LocalDate.of(2027, 5, 8), "Victoire de 1945")
                .containsEntry(LocalDate.of(2027, 7, 14), "Fête nationale")
                .doesNotContainKeys(GOOD_FRIDAY, SAINT_STEPHEN);
    }

    @Test
    void addsTwoDaysInAlsaceAndMoselle() {
        assertThat(holidays.between(NEW_YEAR, EVE, Optional.of("67")))
                .hasSize(13)
                .containsKeys(GOOD_FRIDAY, SAINT_STEPHEN);
    }

    @Test
    void addsTheAbolitionOfSlaveryOnReunion() {
        assertThat(holidays.between(NEW_YEAR, EVE, Optional.of("RE")))
                .hasSize(12)
                .containsKey(LocalDate.of(2027, 12, 20));
    }
}
