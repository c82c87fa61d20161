package fr.ent.homework.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.InvalidInput;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolTermTests {

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-1",
        "2026-11-30, 2026-1",
        "2026-12-01, 2026-2",
        "2027-03-15, 2026-2",
        "2027-03-16, 2026-3",
        "2027-08-31, 2026-3",
        "2028-02-29, 2027-2"
    })
    void eachDayIsInOneTerm(LocalDate day, String name) {
        assertThat(SchoolTerm.of(day).name()).isEqualTo(name);
    }

    @Test
    void onlyTermsOfTheYearThatHaveBegunAreRead() {
        LocalDate today = LocalDate.parse("2026-12-01");

        assertThat(SchoolTerm.read("2026-1", today).to()).isEqualTo(LocalDate.parse("2026-11-30"));
        for (String other : new String[] {"2026-3", "2025-3", "2026-0", "2026", "trimestre"}) {
            assertThatThrownBy(() -> SchoolTerm.read(other, today)).isInstanceOf(InvalidInput.class);
        }
    }
}
