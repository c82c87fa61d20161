package fr.ent.canteen.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CutOffTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final Predicate<LocalDate> WEEK = day -> day.getDayOfWeek().getValue() < 6;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Example
    void twoWorkingDaysBeforeStepOverTheWeekend() {
        CutOff cutOff = new CutOff.WorkingDaysBefore(2, LocalTime.of(10, 0));

        assertThat(closesAt(cutOff, "2026-11-30")).isEqualTo("2026-11-26T09:00:00Z");
        assertThat(closesAt(cutOff, "2026-12-03")).isEqualTo("2026-12-01T09:00:00Z");
    }

    @Example
    void workingDaysStepOverClosedDays() {
        CutOff cutOff = new CutOff.WorkingDaysBefore(2, NINE);
        Predicate<LocalDate> withArmisticeOff = WEEK.and(day -> !day.equals(LocalDate.of(2026, 11, 11)));

        assertThat(cutOff.lastDay(LocalDate.of(2026, 11, 12), withArmisticeOff)).isEqualTo(LocalDate.of(2026, 11, 9));
    }

    @Example
    void mondayAndTuesdayCloseOnFridayThursdayAndFridayOnTuesday() {
        CutOff cutOff = new CutOff.PreviousWeekday(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), NINE);

        assertThat(closesAt(cutOff, "2026-11-30")).isEqualTo("2026-11-27T08:00:00Z");
        assertThat(closesAt(cutOff, "2026-12-01")).isEqualTo("2026-11-27T08:00:00Z");
        assertThat(closesAt(cutOff, "2026-12-03")).isEqualTo("2026-12-01T08:00:00Z");
        assertThat(closesAt(cutOff, "2026-12-04")).isEqualTo("2026-12-01T08:00:00Z");
    }

    @Example
    void fridayNoonOfTheWeekBeforeHoldsForTheWholeWeek() {
        CutOff cutOff = new CutOff.WeekdayOfWeekBefore(DayOfWeek.FRIDAY, 1, LocalTime.NOON);

        assertThat(closesAt(cutOff, "2026-11-30")).isEqualTo("2026-11-27T11:00:00Z");
        assertThat(closesAt(cutOff, "2026-12-04")).isEqualTo("2026-11-27T11:00:00Z");
    }

    @Example
    void theTwentiethOfTheMonthBeforeHoldsForTheWholeMonth() {
        CutOff cutOff = new CutOff.DayOfMonthBefore(20, NINE);

        assertThat(closesAt(cutOff, "2027-01-04")).isEqualTo("2026-12-20T08:00:00Z");
        assertThat(closesAt(cutOff, "2027-01-29")).isEqualTo("2026-12-20T08:00:00Z");
    }

    @Example
    void theHourIsTheClocksOnBothSidesOfAClockChange() {
        CutOff cutOff = new CutOff.DaysBefore(1, NINE);

        assertThat(closesAt(cutOff, "2026-10-25")).isEqualTo("2026-10-24T07:00:00Z");
        assertThat(closesAt(cutOff, "2026-10-26")).isEqualTo("2026-10-25T08:00:00Z");
        assertThat(closesAt(cutOff, "2027-03-29")).isEqualTo("2027-03-28T07:00:00Z");
    }

    @Example
    void anHourThatTheClockSkipsIsTheOneThatFollows() {
        CutOff cutOff = new CutOff.DaysBefore(1, LocalTime.of(2, 30));

        assertThat(closesAt(cutOff, "2027-03-29")).isEqualTo("2027-03-28T01:30:00Z");
    }

    @Property
    void neverMovesBackwardsWhenTheDayMovesForward(
            @ForAll("cutOffs") CutOff cutOff, @ForAll("days") LocalDate day, @ForAll("holidays") Set<LocalDate> off) {
        Predicate<LocalDate> working = WEEK.and(tested -> !off.contains(tested));

        Instant closes = cutOff.closesAt(day, working, PARIS);

        assertThat(cutOff.closesAt(day.plusDays(1), working, PARIS)).isAfterOrEqualTo(closes);
        assertThat(closes).isBefore(day.plusDays(1).atStartOfDay(PARIS).toInstant());
    }

    @Property
    void neverMovesBackwardsAroundClockChangesNorUnderTheTropics(
            @ForAll("cutOffs") CutOff cutOff, @ForAll("clockChanges") LocalDate day, @ForAll("zones") ZoneId zone) {
        List<Instant> closings = day.minusDays(3)
                .datesUntil(day.plusDays(40))
                .map(each -> cutOff.closesAt(each, WEEK, zone))
                .toList();

        assertThat(closings).isSorted();
    }

    @Example
    void theHourIsTheTerritorysOwn() {
        CutOff cutOff = new CutOff.DaysBefore(1, NINE);
        LocalDate day = LocalDate.of(2026, 10, 26);

        assertThat(cutOff.closesAt(day, WEEK, ZoneId.of("Indian/Reunion"))).isEqualTo("2026-10-25T05:00:00Z");
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(PARIS, ZoneId.of("Indian/Reunion"), ZoneId.of("America/Guadeloupe"));
    }

    /** The days before and after which clocks change in Paris. */
    @Provide
    Arbitrary<LocalDate> clockChanges() {
        return Arbitraries.of("2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31", "2028-03-26")
                .map(LocalDate::parse);
    }

    @Provide
    Arbitrary<CutOff> cutOffs() {
        Arbitrary<LocalTime> hours =
                Arbitraries.integers().between(0, 24 * 60 - 1).map(minutes -> LocalTime.MIDNIGHT.plusMinutes(minutes));
        Arbitrary<DayOfWeek> weekdays = Arbitraries.of(DayOfWeek.class);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.integers().between(0, 20), hours)
                        .<CutOff>as(CutOff.WorkingDaysBefore::new),
                Combinators.combine(Arbitraries.integers().between(0, 60), hours)
                        .as(CutOff.DaysBefore::new),
                Combinators.combine(weekdays.set().ofMinSize(1), hours).as(CutOff.PreviousWeekday::new),
                Combinators.combine(weekdays, Arbitraries.integers().between(1, 8), hours)
                        .as(CutOff.WeekdayOfWeekBefore::new),
                Combinators.combine(Arbitraries.integers().between(1, 28), hours)
                        .as(CutOff.DayOfMonthBefore::new));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Set<LocalDate>> holidays() {
        return days().set().ofMaxSize(60);
    }

    private static String closesAt(CutOff cutOff, String day) {
        return cutOff.closesAt(LocalDate.parse(day), WEEK, PARIS).toString();
    }
}
