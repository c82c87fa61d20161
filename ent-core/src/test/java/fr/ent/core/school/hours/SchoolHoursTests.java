package fr.ent.core.school.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SchoolHoursTests {

    @Test
    void theUsualWeekHas24Hours() {
        assertThat(SchoolHours.USUAL.halves().stream()
                        .mapToLong(HalfDay::minutes)
                        .sum())
                .isEqualTo(24 * 60);
    }

    @Test
    void aWeekOfNineHalfDaysIsInOrder() {
        List<HalfDay> halves = new ArrayList<>();
        for (DayOfWeek day : List.of(DayOfWeek.FRIDAY, DayOfWeek.THURSDAY, DayOfWeek.TUESDAY, DayOfWeek.MONDAY)) {
            halves.add(half(day, DayHalf.AFTERNOON, "13:45", "16:00"));
            halves.add(half(day, DayHalf.MORNING, "08:30", "11:30"));
        }
        halves.add(half(DayOfWeek.WEDNESDAY, DayHalf.MORNING, "08:30", "11:30"));

        SchoolHours hours = new SchoolHours(halves);

        assertThat(hours.halves()).hasSize(9);
        assertThat(hours.halves().getFirst()).isEqualTo(half(DayOfWeek.MONDAY, DayHalf.MORNING, "08:30", "11:30"));
        assertThat(hours.halves().get(4).weekday()).isEqualTo(DayOfWeek.WEDNESDAY);
    }

    @Test
    void refusesMoreHoursThanTheLawAllows() {
        requireRefused(() -> half(DayOfWeek.MONDAY, DayHalf.MORNING, "08:30", "12:01"), "to", "out-of-range");
        requireRefused(
                () -> new SchoolHours(List.of(
                        half(DayOfWeek.MONDAY, DayHalf.MORNING, "08:30", "12:00"),
                        half(DayOfWeek.MONDAY, DayHalf.AFTERNOON, "13:30", "16:30"))),
                "halves",
                "too-many-hours");
        requireRefused(
                () -> new SchoolHours(Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                        .flatMap(day -> List.of(
                                half(day, DayHalf.MORNING, "08:30", "11:30"),
                                half(day, DayHalf.AFTERNOON, "13:30", "16:30"))
                                .stream())
                        .toList()),
                "halves",
                "too-many-hours");
    }

    @Test
    void refusesAHalfDayThatIsThereTwiceOrOverlaps() {
        HalfDay morning = half(DayOfWeek.MONDAY, DayHalf.MORNING, "08:30", "11:30");

        requireRefused(() -> new SchoolHours(List.of(morning, morning)), "halves", "twice");
        requireRefused(
                () -> new SchoolHours(List.of(morning, half(DayOfWeek.MONDAY, DayHalf.AFTERNOON, "11:00", "13:00"))),
                "halves",
                "overlaps");
        requireRefused(() -> half(DayOfWeek.SATURDAY, DayHalf.MORNING, "08:30", "11:30"), "weekday", "out-of-range");
    }

    private static void requireRefused(ThrowingCallable act, String field, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields()).containsExactly(new InvalidField(field, code)));
    }

    private static HalfDay half(DayOfWeek day, DayHalf half, String from, String to) {
        return new HalfDay(day, half, LocalTime.parse(from), LocalTime.parse(to));
    }
}
