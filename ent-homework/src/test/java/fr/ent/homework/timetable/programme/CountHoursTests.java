package fr.ent.homework.timetable.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.classhome.SchoolCycle;
import fr.ent.homework.GroupId;
import fr.ent.homework.SlotId;
import fr.ent.homework.SlotKind;
import fr.ent.homework.timetable.plan.SlotContent;
import fr.ent.homework.timetable.plan.SlotFacts;
import fr.ent.homework.timetable.plan.SlotWeeks;
import fr.ent.homework.timetable.programme.ProgrammeHours.OfficialHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountHoursTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final int WEEK_OF_24_HOURS = 24 * 60;

    private final ProgrammeHours hours = new ProgrammeHours();

    @ParameterizedTest
    @EnumSource(names = {"SECOND", "THIRD"})
    void theHoursOfACycleMakeAWeekOf24Hours(SchoolCycle cycle) {
        assertThat(hours.list(cycle, MONDAY).stream()
                        .mapToInt(OfficialHours::minutes)
                        .sum())
                .isEqualTo(WEEK_OF_24_HOURS);
    }

    @Test
    void nurserySchoolHasNoHoursByDomain() {
        assertThat(hours.list(SchoolCycle.FIRST, MONDAY)).isEmpty();
    }

    @Test
    void hoursThatAreNotInForceYetDoNotCount() {
        assertThat(hours.list(SchoolCycle.SECOND, LocalDate.of(2016, 8, 31))).isEmpty();
    }

    @Test
    void recessesAreSharedOutAmongTheLessonsByTheirLength() {
        List<SlotFacts> grid = List.of(
                slot("08:30", "10:00", SlotWeeks.EVERY, SchoolSubject.FRENCH),
                slot("10:00", "10:15", SlotWeeks.EVERY, null),
                slot("10:15", "11:00", SlotWeeks.EVERY, SchoolSubject.MATHEMATICS));

        assertThat(planned(grid, SchoolSubject.FRENCH)).isEqualTo(100);
        assertThat(planned(grid, SchoolSubject.MATHEMATICS)).isEqualTo(50);
        assertThat(planned(grid, SchoolSubject.SPORT)).isZero();
    }

    @Test
    void everyOtherWeekCountsHalf() {
        List<SlotFacts> grid = List.of(
                slot("08:30", "09:30", SlotWeeks.ODD, SchoolSubject.FRENCH),
                slot("08:30", "09:30", SlotWeeks.EVEN, SchoolSubject.MUSIC));

        assertThat(planned(grid, SchoolSubject.FRENCH)).isEqualTo(30);
        assertThat(planned(grid, SchoolSubject.ART)).isEqualTo(30);
    }

    @Test
    void aGridWithoutLessonsCountsNothing() {
        assertThat(planned(List.of(slot("10:00", "10:15", SlotWeeks.EVERY, null)), SchoolSubject.FRENCH))
                .isZero();
    }

    @Test
    void groupsCountByTheirShareOfTheClass() {
        GroupId readers = GroupId.next();
        GroupId others = GroupId.next();
        List<SlotFacts> grid = List.of(
                slot("08:30", "09:30", SlotWeeks.EVERY, SlotKind.LESSON, SchoolSubject.FRENCH, readers),
                slot("08:30", "09:30", SlotWeeks.EVERY, SlotKind.LESSON, SchoolSubject.MUSIC, others));
        GroupShares shares = new GroupShares(Map.of(readers, 0.25, others, 0.75));

        assertThat(planned(grid, shares, SchoolSubject.FRENCH)).isEqualTo(15);
        assertThat(planned(grid, shares, SchoolSubject.ART)).isEqualTo(45);
    }

    @Test
    void supportLiesOutsideOfTheHours() {
        GroupId some = GroupId.next();
        List<SlotFacts> grid = List.of(
                slot("08:30", "09:30", SlotWeeks.EVERY, SchoolSubject.FRENCH),
                slot("11:30", "12:00", SlotWeeks.EVERY, SlotKind.SUPPORT, null, some));

        assertThat(planned(grid, new GroupShares(Map.of(some, 0.5)), SchoolSubject.FRENCH))
                .isEqualTo(60);
    }

    private int planned(List<SlotFacts> grid, SchoolSubject subject) {
        return planned(grid, GroupShares.NONE, subject);
    }

    private int planned(List<SlotFacts> grid, GroupShares shares, SchoolSubject subject) {
        CountHours counted = new CountHours(grid, shares, MONDAY);
        return hours.list(SchoolCycle.SECOND, MONDAY).stream()
                .filter(line -> line.subjects().contains(subject))
                .map(line -> counted.line(line).plannedMinutes())
                .findFirst()
                .orElseThrow();
    }

    private static SlotFacts slot(String from, String to, SlotWeeks weeks, @Nullable SchoolSubject subject) {
        return slot(from, to, weeks, subject == null ? SlotKind.RECESS : SlotKind.LESSON, subject, null);
    }

    private static SlotFacts slot(
            String from,
            String to,
            SlotWeeks weeks,
            SlotKind kind,
            @Nullable SchoolSubject subject,
            @Nullable GroupId group) {
        return new SlotFacts(
                SlotId.next(),
                new SlotContent(
                        DayOfWeek.TUESDAY,
                        LocalTime.parse(from),
                        LocalTime.parse(to),
                        weeks,
                        kind,
                        subject,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        group));
    }
}
