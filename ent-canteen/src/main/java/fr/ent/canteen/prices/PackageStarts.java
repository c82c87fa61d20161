package fr.ent.canteen.prices;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Schedule;
import fr.ent.core.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where packages begin in the middle of their week or month, by the days on which activities take place.
 *
 * @param tariffs until the last of the days that are known
 * @param last the last day that is known
 */
public record PackageStarts(Map<ActivityId, Schedule> schedules, PayableDays tariffs, LocalDate last) {

    /** Where the council has no packages. */
    public static final PackageStarts NONE = new PackageStarts(Map.of(), PayableDays.NONE, LocalDate.EPOCH);

    public PackageStarts {
        schedules = Map.copyOf(schedules);
    }

    /** How a package begins whose first day is the one that opens it. */
    public PackageStart start(PackageCharge charge) {
        return start(charge, day -> true);
    }

    /** @param wanted the days that count for a child who comes on some weekdays */
    public PackageStart start(PackageCharge charge, Predicate<LocalDate> wanted) {
        return start(charge, charge.openedBy(), wanted);
    }

    /** The same of a package that nothing has opened yet, if its first day that can be booked at this moment did. */
    public PackageStart start(PackageCharge charge, Instant now) {
        return Optional.ofNullable(schedules.get(charge.activity()))
                .flatMap(schedule -> new DateRange(charge.from(), charge.to())
                        .days()
                        .filter(day -> schedule.closed(day).isEmpty()
                                && schedule.bookingClosesAt(day).isAfter(now))
                        .findFirst())
                .map(first -> start(charge, first, day -> true))
                .orElse(PackageStart.WHOLE);
    }

    private PackageStart start(PackageCharge charge, LocalDate first, Predicate<LocalDate> wanted) {
        Schedule schedule = schedules.get(charge.activity());
        if (schedule == null) {
            return PackageStart.WHOLE;
        }
        Predicate<LocalDate> counts = wanted.and(day -> schedule.closed(day).isEmpty());
        return charge.from().datesUntil(first).anyMatch(counts)
                ? new PackageStart(true, next(charge, counts).orElse(null))
                : PackageStart.WHOLE;
    }

    /** The next day that counts, unless its tariff has no packages. */
    private Optional<LocalDate> next(PackageCharge charge, Predicate<LocalDate> counts) {
        return charge.to()
                .plusDays(1)
                .datesUntil(
                        last.isAfter(charge.to())
                                ? last.plusDays(1)
                                : charge.to().plusDays(1))
                .filter(counts)
                .findFirst()
                .filter(day -> tariffs.arePackaged(charge.activity(), day));
    }

    /**
     * How a package begins.
     *
     * @param begun whether days of its week or month have gone by that counted
     * @param nextFrom from when the next one counts; none where this one is begun by its first day, and where none follows
     */
    public record PackageStart(boolean begun, @Nullable LocalDate nextFrom) {

        public static final PackageStart WHOLE = new PackageStart(false, null);
    }
}
