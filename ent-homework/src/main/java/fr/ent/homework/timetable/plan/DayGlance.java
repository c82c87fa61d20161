package fr.ent.homework.timetable.plan;

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
 * timetable has slots: a trip may begin or end such a day, and is told by itself where no timetable says when school is.
 */
public final class DayGlance {

    private DayGlance() {}

    /**
     * Nothing where neither a slot nor a change falls on the day.
     *
     * @param changes of any day
     */
    public static Optional<LivedDay> of(LocalDate day, List<SlotFacts> grid, List<DayChangeFacts> changes) {
        List<DayChangeFacts> ofDay = changes.stream()
                .filter(change -> change.content().date().equals(day))
                .toList();
        List<PlannedSlot> slots = DayPlan.lay(day, grid, ofDay);
        if (slots.isEmpty() && ofDay.isEmpty()) {
            return Optional.empty();
        }
        boolean planned = grid.stream().anyMatch(slot -> slot.content().takesPlace(day));
        List<DayChangeContent> happening = ofDay.stream()
                .map(DayChangeFacts::content)
                .filter(change -> planned && change.kind() != DayChangeKind.CANCELLED)
                .toList();
        return Optional.of(new LivedDay(
                hours(slots.stream().map(PlannedSlot::from), happening.stream().map(DayChangeContent::from))
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                hours(slots.stream().map(PlannedSlot::to), happening.stream().map(DayChangeContent::to))
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

    private static Stream<LocalTime> hours(Stream<LocalTime> slots, Stream<LocalTime> changes) {
        return Stream.concat(slots, changes);
    }

    private static LivedDay.ChangedHours change(DayChangeContent change) {
        return new LivedDay.ChangedHours(
                change.from(), change.to(), change.title(), change.note(), change.kind() == DayChangeKind.CANCELLED);
    }
}
