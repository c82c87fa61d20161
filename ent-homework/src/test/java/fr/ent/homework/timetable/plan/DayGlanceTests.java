package fr.ent.homework.timetable.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.school.hours.SchoolHours;
import fr.ent.homework.LivedDay;
import fr.ent.homework.SlotId;
import fr.ent.homework.SlotKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayGlanceTests {

    private static final LocalDate MONDAY = PlanArbitraries.MONDAY;
    private static final List<SlotFacts> GRID = List.of(
            slot("08:30", "09:30", "Flûte"),
            slot("09:30", "11:30", null),
            slot("13:30", "15:00", "Affaires de piscine"),
            slot("15:00", "16:30", "Flûte"));

    @Test
    void tellsTheHoursAndEachThingToBringOnce() {
        LivedDay day = glance(List.of());

        assertThat(day.from()).isEqualTo("08:30");
        assertThat(day.to()).isEqualTo("16:30");
        assertThat(day.bring()).containsExactly("Flûte", "Affaires de piscine");
        assertThat(day.changes()).isEmpty();
    }

    @Test
    void anAfternoonWithoutClassEndsTheDayAndNeedsNothing() {
        LivedDay day = glance(List.of(change(DayChangeKind.CANCELLED, "13:30", "16:30")));

        assertThat(day.to()).isEqualTo("11:30");
        assertThat(day.bring()).containsExactly("Flûte");
        assertThat(day.changes())
                .extracting(LivedDay.ChangedHours::title, LivedDay.ChangedHours::cancelled)
                .containsExactly(tuple("Sortie", true));
    }

    @Test
    void aTripMayEndAfterTheLastSlot() {
        LivedDay day = glance(List.of(change(DayChangeKind.TRIP, "09:00", "17:30")));

        assertThat(day.from()).isEqualTo("08:30");
        assertThat(day.to()).isEqualTo("17:30");
        assertThat(day.bring()).containsExactly("Flûte");
    }

    @Test
    void aTripOnADayWithoutTimetableIsNoHoursOfSchool() {
        LivedDay day = DayGlance.of(MONDAY, List.of(), List.of(), List.of(change(DayChangeKind.TRIP, "09:00", "17:30")))
                .orElseThrow();

        assertThat(day.from()).isNull();
        assertThat(day.to()).isNull();
        assertThat(day.changes())
                .extracting(LivedDay.ChangedHours::title, LivedDay.ChangedHours::to)
                .containsExactly(tuple("Sortie", LocalTime.of(17, 30)));
    }

    @Test
    void aDayOfWhichAllIsCancelledHasNoHours() {
        LivedDay day = glance(List.of(change(DayChangeKind.CANCELLED, "08:00", "17:00")));

        assertThat(day.from()).isNull();
        assertThat(day.to()).isNull();
        assertThat(day.changes()).hasSize(1);
    }

    @Test
    void aDayOfWhichNothingIsKnownIsLeftOut() {
        assertThat(DayGlance.of(
                        MONDAY.plusDays(1), List.of(), GRID, List.of(change(DayChangeKind.TRIP, "09:00", "11:00"))))
                .isEmpty();
    }

    @Test
    void aHalfWrittenTimetableDoesNotEndTheSchoolDay() {
        List<SlotFacts> half = List.of(slot("08:30", "09:30", null));

        assertThat(atSchool(half, List.of())).isEqualTo("08:30–16:30");
        assertThat(atSchool(List.of(), List.of())).isEqualTo("08:30–16:30");
        assertThat(atSchool(half, List.of(change(DayChangeKind.CANCELLED, "13:30", "16:30"))))
                .isEqualTo("08:30–11:30");
        assertThat(atSchool(half, List.of(change(DayChangeKind.CANCELLED, "15:00", "17:00"))))
                .isEqualTo("08:30–15:00");
        assertThat(atSchool(half, List.of(change(DayChangeKind.TRIP, "07:00", "18:00"))))
                .isEqualTo("07:00–18:00");
        assertThat(atSchool(List.of(), List.of(change(DayChangeKind.CANCELLED, "08:00", "17:00"))))
                .isEqualTo("null–null");
    }

    private static String atSchool(List<SlotFacts> grid, List<DayChangeFacts> changes) {
        LivedDay day =
                DayGlance.of(MONDAY, SchoolHours.USUAL.halves(), grid, changes).orElseThrow();
        return day.from() + "–" + day.to();
    }

    private static LivedDay glance(List<DayChangeFacts> changes) {
        return DayGlance.of(MONDAY, List.of(), GRID, changes).orElseThrow();
    }

    private static DayChangeFacts change(DayChangeKind kind, String from, String to) {
        return new DayChangeFacts(
                DayChangeId.next(),
                new DayChangeContent(MONDAY, kind, LocalTime.parse(from), LocalTime.parse(to), "Sortie", null));
    }

    private static SlotFacts slot(String from, String to, @Nullable String bring) {
        return new SlotFacts(
                SlotId.next(),
                new SlotContent(
                        DayOfWeek.MONDAY,
                        LocalTime.parse(from),
                        LocalTime.parse(to),
                        SlotWeeks.EVERY,
                        SlotKind.LESSON,
                        SchoolSubject.FRENCH,
                        null,
                        null,
                        bring,
                        null,
                        null,
                        null,
                        null));
    }
}
