package fr.ent.canteen.booking.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.PatternId;
import fr.ent.canteen.booking.waiting.RestoreOutcome.LivesAgain;
import fr.ent.canteen.booking.waiting.RestoreOutcome.StaysCalledOff;
import fr.ent.canteen.booking.waiting.RestoreOutcome.StaysCancelled;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.offer.Audience;
import fr.ent.canteen.offer.Billing;
import fr.ent.canteen.offer.CutOff;
import fr.ent.canteen.offer.Registration;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.closed.Suspension;
import fr.ent.canteen.offer.closed.SuspensionReason;
import fr.ent.canteen.prices.KeptPrice;
import fr.ent.canteen.prices.method.Price;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.SchoolCalendar.ClosureKind;
import fr.ent.core.school.SchoolDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RestoreOutcomeTests {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final Set<DayOfWeek> WITH_THURSDAY = Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
    private static final Set<DayOfWeek> WITHOUT_THURSDAY = Set.of(DayOfWeek.MONDAY);
    private static final Map<LocalDate, Closure> OPEN = Map.of();
    private static final CutOff EVE = new CutOff.DaysBefore(1, LocalTime.NOON);

    private final ActivityId meals = new ActivityId(UUID.randomUUID());
    private final SchoolId school = new SchoolId(UUID.randomUUID());
    private final ClassId ce1 = new ClassId(UUID.randomUUID());
    private final ChildView lea =
            new ChildView(new ChildId(UUID.randomUUID()), "Léa", "Benali", ce1, "CE1", school, "Jean-Macé");

    @Test
    void aBookingLivesAgainOnADayThatIsOn() {
        assertThat(outcome(schedule(WITH_THURSDAY, OPEN))).isEqualTo(new LivesAgain());
    }

    @Test
    void aBookingOfAPatternLivesAgainAsWell() {
        Booking ofPattern = booking(PatternId.next());

        assertThat(RestoreOutcome.of(ofPattern, schedule(WITH_THURSDAY, OPEN), lea))
                .isEqualTo(new LivesAgain());
    }

    @Test
    void staysCancelledWhenTheActivityLostTheWeekday() {
        assertThat(outcome(schedule(WITHOUT_THURSDAY, OPEN))).isEqualTo(new StaysCancelled());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WEDNESDAY")
    void staysCancelledWhenTheSchoolClosedMeanwhile(ClosureKind kind) {
        Map<LocalDate, Closure> closed = Map.of(THURSDAY, new Closure(kind, "Travaux"));

        assertThat(outcome(schedule(WITH_THURSDAY, closed))).isEqualTo(new StaysCancelled());
    }

    @Test
    void aClosureOfAnotherDayChangesNothing() {
        Map<LocalDate, Closure> closed = Map.of(THURSDAY.plusDays(1), new Closure(ClosureKind.LOCAL, "Travaux"));

        assertThat(outcome(schedule(WITH_THURSDAY, closed))).isEqualTo(new LivesAgain());
    }

    @Test
    void staysCancelledWhenTheActivityIsGone() {
        assertThat(RestoreOutcome.of(booking(null), null, lea)).isEqualTo(new StaysCancelled());
    }

    @Test
    void staysCancelledWhenTheChildHasLeft() {
        Suspension strike = suspension(THURSDAY, meals, null);

        assertThat(RestoreOutcome.of(booking(null), schedule(WITH_THURSDAY, OPEN), null))
                .isEqualTo(new StaysCancelled());
        assertThat(RestoreOutcome.of(booking(null), schedule(WITH_THURSDAY, OPEN, strike), null))
                .isEqualTo(new StaysCancelled());
    }

    @Test
    void anotherSuspensionOfAllOrOfTheClassCallsItOff() {
        Suspension strike = suspension(THURSDAY, meals, null);
        Suspension trip = suspension(THURSDAY, meals, ce1);

        assertThat(outcome(schedule(WITH_THURSDAY, OPEN, strike))).isEqualTo(new StaysCalledOff(strike.id()));
        assertThat(outcome(schedule(WITH_THURSDAY, OPEN, trip))).isEqualTo(new StaysCalledOff(trip.id()));
    }

    @Test
    void anotherSuspensionGoesBeforeAClosedDay() {
        Suspension strike = suspension(THURSDAY, meals, null);

        assertThat(outcome(schedule(WITHOUT_THURSDAY, OPEN, strike))).isEqualTo(new StaysCalledOff(strike.id()));
    }

    @Test
    void suspensionsOfOtherDaysClassesAndActivitiesChangeNothing() {
        Suspension nextDay = suspension(THURSDAY.plusDays(1), meals, null);
        Suspension otherClass = suspension(THURSDAY, meals, new ClassId(UUID.randomUUID()));
        Suspension otherActivity = suspension(THURSDAY, new ActivityId(UUID.randomUUID()), null);

        assertThat(outcome(schedule(WITH_THURSDAY, OPEN, nextDay, otherClass, otherActivity)))
                .isEqualTo(new LivesAgain());
    }

    private RestoreOutcome outcome(Schedule schedule) {
        return RestoreOutcome.of(booking(null), schedule, lea);
    }

    private Booking booking(@Nullable PatternId pattern) {
        return new Booking(
                new BookingId(UUID.randomUUID()),
                lea.id(),
                meals,
                THURSDAY,
                BookingStatus.BOOKED,
                0,
                KeptPrice.told(new Price(Cents.of(400), List.of())),
                null,
                new PersonId(UUID.randomUUID()),
                null,
                pattern);
    }

    private Schedule schedule(Set<DayOfWeek> weekdays, Map<LocalDate, Closure> closed, Suspension... suspensions) {
        Activity activity = new Activity(
                meals,
                school,
                "Cantine",
                ActivityKind.CANTEEN,
                Activity.Unit.MEAL,
                weekdays,
                50,
                true,
                EVE,
                EVE,
                Audience.EVERYBODY,
                null,
                Registration.ALWAYS,
                null,
                Billing.AS_BOOKED,
                List.of());
        SchoolDays days = SchoolDays.of(ZoneId.of("Europe/Paris"), Map.of(school, closed));
        return new Schedule(activity, days, Arrays.asList(suspensions));
    }

    private static Suspension suspension(LocalDate day, ActivityId activity, @Nullable ClassId schoolClass) {
        return new Suspension(
                UUID.randomUUID(), SuspensionReason.OTHER, "Grève", day, day, Set.of(activity), schoolClass, false);
    }
}
