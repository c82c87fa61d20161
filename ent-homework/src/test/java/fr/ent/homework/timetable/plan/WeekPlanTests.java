package fr.ent.homework.timetable.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.SchoolCalendar.ClosureKind;
import fr.ent.homework.PlannedSlot;
import fr.ent.homework.SlotId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Recurrence × holidays × changes of days, against a brute force minute by minute. */
class WeekPlanTests {

    @Property(tries = 300)
    void eachMinuteIsSpentAsGridHolidaysAndChangesHaveIt(
            @ForAll("grids") List<SlotFacts> grid,
            @ForAll("changes") List<DayChangeFacts> changes,
            @ForAll("closedDays") Set<LocalDate> closed,
            @ForAll @IntRange(max = PlanArbitraries.WEEKS - 1) int week) {
        LocalDate monday = PlanArbitraries.MONDAY.plusWeeks(week);

        List<TimetableDayView> days = WeekPlan.lay(
                monday,
                grid,
                changes,
                closed.stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                day -> new Closure(ClosureKind.SCHOOL_HOLIDAY, "Vacances"),
                                (one, same) -> one,
                                TreeMap::new)));

        assertThat(days)
                .extracting(TimetableDayView::date)
                .containsExactlyElementsOf(monday.datesUntil(monday.plusDays(5)).toList());
        for (TimetableDayView day : days) {
            assertThat(minutes(day.slots())).isEqualTo(expected(day.date(), grid, changes, closed));
            assertThat(day.closed() != null).isEqualTo(closed.contains(day.date()));
        }
    }

    @Property(tries = 300)
    void theSlotsOfADayAreInOrder(
            @ForAll("grids") List<SlotFacts> grid, @ForAll("changes") List<DayChangeFacts> changes) {
        assertThat(DayPlan.lay(PlanArbitraries.MONDAY, grid, changes))
                .extracting(PlannedSlot::from)
                .isSorted();
    }

    @Provide
    Arbitrary<List<SlotFacts>> grids() {
        return PlanArbitraries.slots()
                .map(content -> new SlotFacts(SlotId.next(), content))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<DayChangeFacts>> changes() {
        return PlanArbitraries.changes()
                .map(content -> new DayChangeFacts(DayChangeId.next(), content))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Set<LocalDate>> closedDays() {
        return PlanArbitraries.days().set().ofMaxSize(10);
    }

    /** A minute of a slot. */
    private record SlotMinute(SlotId slot, LocalTime at) {}

    private static Set<SlotMinute> minutes(List<PlannedSlot> slots) {
        return slots.stream()
                .flatMap(slot -> minutes(slot.from(), slot.to()).map(at -> new SlotMinute(slot.id(), at)))
                .collect(Collectors.toSet());
    }

    private static Set<SlotMinute> expected(
            LocalDate day, List<SlotFacts> grid, List<DayChangeFacts> changes, Set<LocalDate> closed) {
        Set<SlotMinute> spent = new HashSet<>();
        if (closed.contains(day)) {
            return spent;
        }
        for (SlotFacts slot : grid) {
            if (PlanArbitraries.isOn(slot.content(), day)) {
                minutes(slot.content().from(), slot.content().to())
                        .filter(at -> changes.stream().noneMatch(change -> takes(change.content(), day, at)))
                        .forEach(at -> spent.add(new SlotMinute(slot.id(), at)));
            }
        }
        return spent;
    }

    private static boolean takes(DayChangeContent change, LocalDate day, LocalTime at) {
        return change.kind() != DayChangeKind.REPLACED
                && change.date().equals(day)
                && !at.isBefore(change.from())
                && at.isBefore(change.to());
    }

    private static Stream<LocalTime> minutes(LocalTime from, LocalTime to) {
        return Stream.iterate(from, at -> at.isBefore(to), at -> at.plusMinutes(1));
    }
}
