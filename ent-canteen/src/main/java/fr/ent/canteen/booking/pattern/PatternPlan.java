package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingOutcome;
import fr.ent.canteen.booking.place.Places;
import fr.ent.canteen.booking.week.DayBook;
import fr.ent.canteen.families.OwnHomes;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.packages.CountPackages.CountedPackages;
import fr.ent.canteen.packages.CountPackages.PackageShift;
import fr.ent.canteen.prices.CountedDay;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.PackageStarts;
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
 * @param packages the days of their packages that were booked before
 * @param starts where packages of these days begin
 * @param own the households whose packages are the reader's affair
 */
record PatternPlan(
        Map<ActivityId, Schedule> schedules,
        CountedPackages packages,
        PackageStarts starts,
        OwnHomes own,
        List<PlanPatterns.WantedDay> days) {

    /** Days booked before open packages with the new ones: one that comes earlier takes over payer, quotient and tariff. */
    BookedTerm term(List<DayAnswer> answers) {
        Set<BookingId> booked = answers.stream()
                .filter(day -> day.result() == DayResult.BOOKED)
                .flatMap(day -> Stream.ofNullable(day.bookingId()))
                .collect(Collectors.toSet());
        List<CountedDay> made = days.stream()
                .flatMap(day -> day.booking().stream())
                .filter(booking -> booked.contains(booking.id()))
                .flatMap(booking -> counted(booking).stream())
                .toList();
        Set<DayBook.ChildDay> others = Stream.concat(
                        made.stream().map(PatternPlan::place),
                        answers.stream()
                                .filter(day -> day.result() == DayResult.CANCELLED)
                                .map(day -> new DayBook.ChildDay(
                                        day.childId(), new Places.PlaceDay(day.activityId(), day.date()))))
                .collect(Collectors.toSet());
        List<CountedDay> after = Stream.concat(
                        packages.days().stream().filter(day -> !others.contains(place(day))), made.stream())
                .toList();
        return new BookedTerm(
                answers,
                packages.shifts(after).stream()
                        .flatMap(shift -> opened(shift).stream())
                        .toList());
    }

    private Optional<TermPackage> opened(PackageShift shift) {
        return Optional.ofNullable(shift.after())
                .map(one -> TermPackage.of(one, isPaidByOthers(one), starts.start(one, day -> isWanted(one, day)))
                        .insteadOf(Optional.ofNullable(shift.before())
                                .filter(before -> !isPaidByOthers(before))
                                .map(before -> before.price().amountCents())));
    }

    private static DayBook.ChildDay place(CountedDay day) {
        return new DayBook.ChildDay(
                day.child(), new Places.PlaceDay(day.activity().id(), day.day()));
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
        return charge.payer()
                .household()
                .filter(household -> !own.now().contains(household))
                .isPresent();
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
