package fr.ent.core.entry;

import fr.ent.core.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The hours of a class in which its children may enter, without those of closed days. */
public record EntryHours(@NotNull @Size(max = 21) List<@Valid @NotNull EntrySpan> spans) {

    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final LocalTime NOON = LocalTime.of(11, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);
    private static final LocalTime EVENING = LocalTime.of(16, 30);

    /** Those of most classes, until somebody writes others. */
    public static final EntryHours USUAL = new EntryHours(Stream.of(
                    DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
            .flatMap(day -> Stream.of(new EntrySpan(day, MORNING, NOON), new EntrySpan(day, AFTERNOON, EVENING)))
            .toList());

    /** The end of the span that a moment lies in, or of the last of those that go on without a pause. */
    Optional<LocalTime> findEnd(LocalDateTime now) {
        return findEnd(now.getDayOfWeek(), now.toLocalTime());
    }

    private Optional<LocalTime> findEnd(DayOfWeek day, LocalTime time) {
        return spans.stream()
                .filter(span -> span.day() == day && !time.isBefore(span.from()) && time.isBefore(span.to()))
                .map(EntrySpan::to)
                .findFirst()
                .map(end -> findEnd(day, end).orElse(end));
    }

    /**
     * From when to when on a day of the week.
     *
     * @param to not included, and after the beginning
     */
    public record EntrySpan(
            @NotNull DayOfWeek day,
            @NotNull LocalTime from,
            @NotNull LocalTime to) {

        /** @throws InvalidInput if it ends before it has begun */
        public EntrySpan {
            if (!to.isAfter(from)) {
                throw new InvalidInput("to", "out-of-range");
            }
        }
    }
}
