package fr.ent.homework.timetable.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.homework.SlotKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotContentTests {

    private static final LocalDate YEAR = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @CsvSource({
        "SATURDAY, 08:30, 09:30, LESSON, FRENCH,     , weekday, out-of-range",
        "MONDAY,   06:59, 09:30, LESSON, FRENCH,     , from,    out-of-range",
        "MONDAY,   18:00, 19:01, LESSON, FRENCH,     , to,      out-of-range",
        "MONDAY,   09:30, 09:30, LESSON, FRENCH,     , to,      before-from",
        "MONDAY,   08:30, 09:30, LESSON,       ,     , subject, required",
        "MONDAY,   08:30, 09:30, RECESS, FRENCH,     , subject, only-for-lessons",
        "MONDAY,   08:30, 09:30, OTHER,        , ' ' , title,   required",
        "MONDAY,   08:30, 09:30, SUPPORT,      ,     , groupId, required",
    })
    void refusesWhatCannotBeMeant(
            DayOfWeek weekday,
            LocalTime from,
            LocalTime to,
            SlotKind kind,
            @Nullable SchoolSubject subject,
            @Nullable String title,
            String field,
            String code) {
        assertThatThrownBy(() -> new SlotContent(
                        weekday, from, to, SlotWeeks.EVERY, kind, subject, title, null, null, null, null, null, null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields()).containsExactly(new InvalidField(field, code)));
    }

    @Test
    void refusesAPeriodUpsideDown() {
        assertThatThrownBy(() -> lesson(YEAR, YEAR.minusDays(1)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields())
                                .containsExactly(new InvalidField("endsOn", "before-from")));
    }

    @Test
    void takesPlaceFromTheFirstDayToTheLast() {
        SlotContent mondays = lesson(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 7));

        assertThat(mondays.takesPlace(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(mondays.takesPlace(LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(mondays.takesPlace(LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(mondays.takesPlace(LocalDate.of(2026, 12, 7))).isTrue();
        assertThat(mondays.takesPlace(LocalDate.of(2026, 12, 14))).isFalse();
    }

    @Test
    void twoOddWeeksFollowEachOtherAtTheEndOfAYearOf53Weeks() {
        assertThat(SlotWeeks.of(LocalDate.of(2026, 12, 31))).isEqualTo(SlotWeeks.ODD);
        assertThat(SlotWeeks.of(LocalDate.of(2027, 1, 4))).isEqualTo(SlotWeeks.ODD);
        assertThat(SlotWeeks.of(LocalDate.of(2027, 1, 11))).isEqualTo(SlotWeeks.EVEN);
    }

    private static SlotContent lesson(LocalDate first, LocalDate last) {
        return new SlotContent(
                DayOfWeek.MONDAY,
                LocalTime.of(8, 30),
                LocalTime.of(9, 30),
                SlotWeeks.EVERY,
                SlotKind.LESSON,
                SchoolSubject.FRENCH,
                null,
                null,
                null,
                first,
                last,
                null,
                null);
    }
}
