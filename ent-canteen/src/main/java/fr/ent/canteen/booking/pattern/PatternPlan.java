package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingOutcome;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.prices.CountedDay;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.PackageStarts;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.method.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days of patterns, and the calendar they were laid upon.
 *
 * @param charged the packages of these days that earlier bookings have opened
 * @param starts where packages of these days begin
 */
record PatternPlan(
        Map<ActivityId, Schedule> schedules,
        PriceList prices,
        List<PackageCharge> charged,
        PackageStarts starts,
        List<PlanPatterns.WantedDay> days) {

    BookedTerm term(List<DayAnswer> answers) {
        Set<BookingId> booked = answers.stream()
                .filter(day -> day.result() == DayResult.BOOKED)
                .flatMap(day -> Stream.ofNullable(day.bookingId()))
                .collect(Collectors.toSet());
        List<Booking> made = days.stream()
                .flatMap(day -> day.booking().stream())
                .filter(booking -> booked.contains(booking.id()))
                .toList();
        List<TermPackage> opened =
                prices
                        .packages(made.stream()
                                .flatMap(booking -> counted(booking).stream())
                                .toList())
                        .stream()
                        .filter(one -> charged.stream().noneMatch(one::isForTheSameDays))
                        .map(one -> TermPackage.of(
                                one, isPaidByOthers(one), starts.nextFrom(one, day -> isWanted(one, day))))
                        .toList();
        return new BookedTerm(answers, opened);
    }

    private Optional<CountedDay> counted(Booking booking) {
        return Optional.ofNullable(schedules.get(booking.activity()))
                .map(schedule -> new CountedDay(
                        booking.child(), schedule.activity(), booking.day(), booking.payer(), Situation.IN_TIME));
    }

    /** Whether some pattern would take a day of the package, had it begun before. */
    private boolean isWanted(PackageCharge charge, LocalDate day) {
        return days.stream()
                .map(PlanPatterns.WantedDay::pattern)
                .distinct()
                .anyMatch(pattern -> pattern.child().equals(charge.child())
                        && pattern.activity().equals(charge.activity())
                        && pattern.isOn(day));
    }

    private boolean isPaidByOthers(PackageCharge charge) {
        return days.stream()
                .anyMatch(day -> day.paidByOthers()
                        && day.day().equals(charge.openedBy())
                        && day.pattern().child().equals(charge.child())
                        && day.pattern().activity().equals(charge.activity()));
    }

    /** @param outcome what became of a booking; none when the child had that day already */
    Stream<DayAnswer> answers(Function<Booking, Optional<BookingOutcome>> outcome) {
        return days.stream()
                .map(day -> DayAnswer.of(
                        day,
                        day.refusal()
                                .orElseGet(() ->
                                        day.booking().flatMap(outcome).orElseGet(BookingOutcome.AlreadyBooked::new))));
    }
}
