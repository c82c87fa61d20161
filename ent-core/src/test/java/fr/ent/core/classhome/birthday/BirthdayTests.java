package fr.ent.core.classhome.birthday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdayTests {

    @ParameterizedTest(name = "{0} is kept on {2}, seen from {1}")
    @CsvSource({
        "--11-24, 2026-11-24, 2026-11-24",
        "--11-25, 2026-11-24, 2026-11-25",
        "--11-23, 2026-11-24, 2027-11-23",
        "--01-02, 2026-12-30, 2027-01-02",
        "--02-29, 2027-02-26, 2027-02-28",
        "--02-29, 2028-02-25, 2028-02-29",
        "--02-29, 2028-03-01, 2029-02-28"
    })
    void comesOnceAYear(MonthDay born, LocalDate today, LocalDate kept) {
        assertThat(Birthday.next("Léa", born, today).day()).isEqualTo(kept);
    }

    /** 2026-11-27 is a Friday, 2026-11-30 a Monday. */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "--11-28, 2026-11-26, false",
        "--11-28, 2026-11-27, true",
        "--11-29, 2026-11-27, true",
        "--11-30, 2026-11-27, false",
        "--11-28, 2026-11-30, true",
        "--11-29, 2026-11-30, true",
        "--11-30, 2026-11-30, true",
        "--11-27, 2026-11-30, false",
        "--11-29, 2026-12-01, false"
    })
    void ofAWeekendIsToldOnTheFridayBeforeAndTheMondayAfter(MonthDay born, LocalDate today, boolean told) {
        assertThat(Birthday.next("Léa", born, today).isToldOn(today)).isEqualTo(told);
    }

    @Test
    void ofTheLastDayOfTheYearIsToldOnTheFirstMonday() {
        // 2028-12-31 is a Sunday, 2029-01-01 a Monday
        LocalDate monday = LocalDate.of(2029, 1, 1);

        Birthday told = Birthday.next("Malo", MonthDay.of(12, 31), monday);

        assertThat(told.day()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(told.isToldOn(monday)).isTrue();
    }

    @Test
    void ofA29FebruaryIsToldOnTheFridayOfAYearWithoutIt() {
        // 2027-02-28 is a Sunday
        LocalDate friday = LocalDate.of(2027, 2, 26);

        assertThat(Birthday.next("Léa", MonthDay.of(2, 29), friday).isToldOn(friday))
                .isTrue();
    }

    @Test
    void isToldAMonthAhead() {
        LocalDate today = LocalDate.of(2026, 11, 24);

        assertThat(Birthday.next("Léa", MonthDay.of(12, 24), today).isWithin(30, today))
                .isTrue();
        assertThat(Birthday.next("Léa", MonthDay.of(12, 25), today).isWithin(30, today))
                .isFalse();
    }
}
