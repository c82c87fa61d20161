package fr.ent.homework.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ClassId;
import fr.ent.core.NewId;
import fr.ent.core.ical.EventRevision;
import fr.ent.core.ical.PublishedCalendar;
import fr.ent.homework.PlannedSlot;
import fr.ent.homework.SlotId;
import fr.ent.homework.calendar.CalendarYears.CalendarYear;
import fr.ent.homework.timetable.ClassPlans.ClassPlan;
import fr.ent.homework.timetable.plan.ClassGrid;
import fr.ent.homework.timetable.plan.DayChangeFacts;
import fr.ent.homework.timetable.plan.DayChangeId;
import fr.ent.homework.timetable.plan.DayPlan;
import fr.ent.homework.timetable.plan.PlanArbitraries;
import fr.ent.homework.timetable.plan.SlotFacts;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Recurrence × holidays × changes of days, as a parser of iCalendar unfolds them, against the timetable of each day. */
class LivedClassTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FIRST = PlanArbitraries.MONDAY;
    private static final LocalDate LAST = FIRST.plusWeeks(PlanArbitraries.WEEKS).minusDays(1);
    private static final CalendarYear YEAR = new CalendarYear(PARIS, FIRST, FIRST, LAST, Instant.EPOCH);

    @Property(tries = 200)
    void eachDayIsThatOfTheTimetable(
            @ForAll("grids") List<SlotFacts> grid,
            @ForAll("changes") List<DayChangeFacts> changes,
            @ForAll("closedDays") Set<LocalDate> closed) {
        Calendar read = parse(grid, changes, closed);

        assertThat(events(read).findAny().isPresent() && read.validate(true).hasErrors())
                .isFalse();
        assertThat(slotsIn(read, grid)).containsExactlyInAnyOrderElementsOf(lived(grid, changes, closed));
    }

    @Property(tries = 100)
    void eachEventHasANameOfItsOwn(
            @ForAll("grids") List<SlotFacts> grid,
            @ForAll("changes") List<DayChangeFacts> changes,
            @ForAll("closedDays") Set<LocalDate> closed) {
        assertThat(events(parse(grid, changes, closed)).map(LivedClassTests::uid))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void aDayChangesWhereThereIsSchool(
            @ForAll("changes") List<DayChangeFacts> changes, @ForAll("closedDays") Set<LocalDate> closed) {
        assertThat(events(parse(List.of(), changes, closed))).hasSize((int) changes.stream()
                .filter(change -> !closed.contains(change.content().date()))
                .count());
    }

    /** A time of a slot. */
    private record SlotTime(SlotId slot, LocalDateTime from, LocalDateTime to) {}

    private static List<SlotTime> lived(List<SlotFacts> grid, List<DayChangeFacts> changes, Set<LocalDate> closed) {
        return FIRST.datesUntil(LAST.plusDays(1))
                .filter(day -> !closed.contains(day))
                .flatMap(day -> DayPlan.lay(
                                day,
                                grid,
                                changes.stream()
                                        .filter(change ->
                                                change.content().date().equals(day))
                                        .toList())
                        .stream()
                        .map(slot -> time(day, slot)))
                .toList();
    }

    private static SlotTime time(LocalDate day, PlannedSlot slot) {
        return new SlotTime(slot.id(), day.atTime(slot.from()), day.atTime(slot.to()));
    }

    private static List<SlotTime> slotsIn(Calendar calendar, List<SlotFacts> grid) {
        ZonedDateTime begin = FIRST.minusYears(1).atStartOfDay(PARIS);
        Period<ZonedDateTime> always = new Period<>(begin, begin.plusYears(3));
        return events(calendar)
                .flatMap(event -> grid.stream()
                        .filter(slot -> uid(event).startsWith(slot.id().toString()))
                        .flatMap(slot -> event.calculateRecurrenceSet(always).stream()
                                .map(time -> new SlotTime(
                                        slot.id(),
                                        LocalDateTime.from(time.getStart()),
                                        LocalDateTime.from(time.getEnd())))))
                .toList();
    }

    private static Calendar parse(List<SlotFacts> grid, List<DayChangeFacts> changes, Set<LocalDate> closed) {
        LivedClass lived = new LivedClass(
                "",
                new ClassPlan(ClassGrid.of(new ClassId(NewId.next()), grid), changes, Instant.EPOCH),
                YEAR,
                closed,
                EventRevision.at(Instant.EPOCH));
        String text =
                new PublishedCalendar("École", "CE1", PARIS, lived.events().toList()).text();
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    private static Stream<VEvent> events(Calendar calendar) {
        List<VEvent> events = calendar.getComponents("VEVENT");
        return events.stream();
    }

    private static String uid(VEvent event) {
        return Objects.requireNonNull(event.getUid().orElseThrow().getValue());
    }

    @Provide
    Arbitrary<List<SlotFacts>> grids() {
        return PlanArbitraries.slots()
                .map(content -> new SlotFacts(new SlotId(UUID.randomUUID()), content))
                .list()
                .ofMaxSize(8);
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
}
