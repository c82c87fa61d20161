package fr.ent.homework.diary.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WeekOpenDaysTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void leavesDaysWithoutSchoolOut() {
        WeekOpenDays days =
                new WeekOpenDays(day -> !Set.of(MONDAY, MONDAY.plusWeeks(2)).contains(day));

        assertThat(days.listWeekly(MONDAY, MONDAY.plusWeeks(4).minusDays(1)))
                .containsExactly(MONDAY.plusWeeks(1), MONDAY.plusWeeks(3));
    }

    @Test
    void aDayWithoutSchoolGivesWayToTheNextOne() {
        WeekOpenDays days = new WeekOpenDays(day -> day.getDayOfWeek().getValue() < 6);

        assertThat(days.from(MONDAY.plusDays(5))).isEqualTo(MONDAY.plusDays(7));
        assertThat(days.from(MONDAY)).isEqualTo(MONDAY);
    }

    @Test
    void withoutAnySchoolTheDayStays() {
        assertThat(new WeekOpenDays(day -> false).from(MONDAY)).isEqualTo(MONDAY);
    }

    @Property
    void eachDayIsOneWeekdayWithSchool(@ForAll @IntRange(max = 40) int first, @ForAll @IntRange(max = 60) int weeks) {
        LocalDate day = MONDAY.plusDays(first);
        LocalDate holidays = MONDAY.plusWeeks(3);
        WeekOpenDays days = new WeekOpenDays(one -> one.isBefore(holidays) || !one.isBefore(holidays.plusWeeks(2)));

        List<LocalDate> list = days.listWeekly(day, day.plusWeeks(weeks));

        assertThat(list).doesNotHaveDuplicates().isSorted().hasSizeBetween(Math.max(0, weeks - 1), weeks + 1);
        assertThat(list)
                .allMatch(one -> one.getDayOfWeek() == day.getDayOfWeek() && !one.isBefore(day))
                .noneMatch(one -> !one.isBefore(holidays) && one.isBefore(holidays.plusWeeks(2)));
    }
}
