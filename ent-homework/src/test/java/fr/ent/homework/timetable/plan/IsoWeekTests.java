package fr.ent.homework.timetable.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.InvalidInput;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTests {

    @ParameterizedTest
    @CsvSource({"2026-W49, 2026-11-30", "2026-W53, 2026-12-28", "2027-W01, 2027-01-04"})
    void beginsOnItsMonday(String name, LocalDate monday) {
        IsoWeek week = IsoWeek.read(name);

        assertThat(week.monday()).isEqualTo(monday);
        assertThat(week.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-49", "2026-W54", "2027-W53", "2026-W9", "1999-W01", "nonsense"})
    void isNoOtherText(String name) {
        assertThatThrownBy(() -> IsoWeek.read(name)).isInstanceOf(InvalidInput.class);
    }
}
