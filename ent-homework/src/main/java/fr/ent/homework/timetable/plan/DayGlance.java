package fr.ent.homework.timetable.plan;

import fr.ent.core.school.hours.HalfDay;
import fr.ent.homework.LivedDay;
import fr.ent.homework.PlannedSlot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells a day of a class in a few words: its hours, what to bring, and what isn't as in other weeks. Hours are of days on which the
 * school teaches or the timetable has slots: a trip may begin or end such a day, and is told by itself where nothing says when
 * school is.
 */
public final class DayGlance {

    private DayGlance() {}

    /**
     * Nothing where neither the school's hours, a slot nor a change falls on the day. The hours are the school's, for a timetable may be
     * half written; what lies beyond them counts as well.
     *
     * @param halves the school's half-days of all weekdays; none where nobody has written them
     * @param changes of any day
     */
    public static Optional<LivedDay> of(
            LocalDate day, List<HalfDay> halves, List<SlotFacts> grid, List<DayChangeFacts> changes) {
        List<DayChangeFacts> ofDay = changes.stream()
                .filter(change -> change.content().date().equals(day))
                .toList();
        List<PlannedSlot> slots = DayPlan.lay(day, grid, ofDay);
        List<SchoolHalf> taught = halves.stream()
                .filter(half -> half.weekday() == day.getDayOfWeek())
                .flatMap(half -> SchoolHalf.left(half, ofDay).stream())
                .toList();
        if (slots.isEmpty() && ofDay.isEmpty() && taught.isEmpty()) {
            return Optional.empty();
        }
        boolean planned = !taught.isEmpty()
                || grid.stream().anyMatch(slot -> slot.content().takesPlace(day));
        List<DayChangeContent> happening = ofDay.stream()
                .map(DayChangeFacts::content)
                .filter(change -> planned && change.kind() != DayChangeKind.CANCELLED)
                .toList();
        return Optional.of(new LivedDay(
                hours(
                                taught.stream().map(SchoolHalf::from),
                                slots.stream().map(PlannedSlot::from),
                                happening.stream().map(DayChangeContent::from))
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                hours(
                                taught.stream().map(SchoolHalf::to),
                                slots.stream().map(PlannedSlot::to),
                                happening.stream().map(DayChangeContent::to))
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                slots.stream()
                        .map(PlannedSlot::bring)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                ofDay.stream()
                        .map(DayChangeFacts::content)
                        .map(DayGlance::change)
                        .toList()));
    }

    private static Stream<LocalTime> hours(
            Stream<LocalTime> taught, Stream<LocalTime> slots, Stream<LocalTime> changes) {
        return Stream.concat(taught, Stream.concat(slots, changes));
    }

    /** A half-day of the school, or what is left of it where class is called off. */
    private record SchoolHalf(LocalTime from, LocalTime to) {

        static Optional<SchoolHalf> left(HalfDay half, List<DayChangeFacts> changes) {
            LocalTime from = half.from();
            LocalTime to = half.to();
            for (DayChangeFacts change : changes) {
                DayChangeContent off = change.content();
                if (off.kind() == DayChangeKind.CANCELLED
                        && !off.from().isAfter(from)
                        && off.to().isAfter(from)) {
                    from = off.to();
                }
                if (off.kind() == DayChangeKind.CANCELLED
                        && !off.to().isBefore(to)
                        && off.from().isBefore(to)) {
                    to = off.from();
                }
            }
            return from.isBefore(to) ? Optional.of(new SchoolHalf(from, to)) : Optional.empty();
        }
    }

    private static LivedDay.ChangedHours change(DayChangeContent change) {
        return new LivedDay.ChangedHours(
                change.from(), change.to(), change.title(), change.note(), change.kind() == DayChangeKind.CANCELLED);
    }
}
