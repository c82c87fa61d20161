package fr.ent.canteen.prices;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.Schedules;
import fr.ent.core.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Where packages begin in the middle of their week or month, by the days on which activities take place. */
public record PackageStarts(Map<ActivityId, Schedule> schedules) {

    /** Where the council has no packages. */
    public static final PackageStarts NONE = new PackageStarts(Map.of());

    /** The longest package, and the one after it. */
    private static final int MONTH = 31;

    public PackageStarts {
        schedules = Map.copyOf(schedules);
    }

    /** For packages that touch these days. */
    public static PackageStarts read(Schedules schedules, Collection<Activity> activities, DateRange range) {
        return new PackageStarts(schedules.byActivity(
                activities, range.from().minusDays(MONTH), range.to().plusDays(2 * MONTH)));
    }

    /** From when the next package counts; empty where no day of this one comes before the day that opens it. */
    public Optional<LocalDate> nextFrom(PackageCharge charge) {
        return nextFrom(charge, day -> true);
    }

    /** @param wanted the days that count for a child who comes on some weekdays */
    public Optional<LocalDate> nextFrom(PackageCharge charge, Predicate<LocalDate> wanted) {
        return nextFrom(charge, charge.openedBy(), wanted);
    }

    /** The same of a package that nothing has opened yet, if its first day that can be booked at this moment did. */
    public Optional<LocalDate> nextFrom(PackageCharge charge, Instant now) {
        return Optional.ofNullable(schedules.get(charge.activity()))
                .flatMap(schedule -> new DateRange(charge.from(), charge.to())
                        .days()
                        .filter(day -> schedule.closed(day).isEmpty()
                                && schedule.bookingClosesAt(day).isAfter(now))
                        .findFirst())
                .flatMap(first -> nextFrom(charge, first, day -> true));
    }

    private Optional<LocalDate> nextFrom(PackageCharge charge, LocalDate first, Predicate<LocalDate> wanted) {
        Schedule schedule = schedules.get(charge.activity());
        if (schedule == null) {
            return Optional.empty();
        }
        Predicate<LocalDate> counts = wanted.and(day -> schedule.closed(day).isEmpty());
        LocalDate next = charge.to().plusDays(1);
        return charge.from().datesUntil(first).anyMatch(counts)
                ? Optional.of(next.datesUntil(charge.period().last(next).plusDays(1))
                        .filter(counts)
                        .findFirst()
                        .orElse(next))
                : Optional.empty();
    }
}
