package fr.ent.homework.timetable.agenda;

import fr.ent.core.ical.ReceivedEvent;
import fr.ent.core.school.hours.HalfDay;
import fr.ent.homework.timetable.plan.DayChangeContent;
import fr.ent.homework.timetable.plan.DayChangeKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of events that lies on days and within hours of school.
 *
 * @param closed days without school
 * @param halves the hours of the school, which whole days take
 */
record SchoolDaysOfEvents(LocalDate first, LocalDate last, Set<LocalDate> closed, List<HalfDay> halves) {

    private static final LocalTime EARLIEST = LocalTime.of(7, 0);
    private static final LocalTime LATEST = LocalTime.of(19, 0);

    /** A class that is away for longer than that is none of a special day. */
    private static final int MOST_DAYS = 15;

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_NOTE = 200;

    List<DayChangeContent> of(ReceivedEvent event) {
        long nights = ChronoUnit.DAYS.between(event.first(), event.last());
        if (nights < 0 || nights > MOST_DAYS) {
            return List.of();
        }
        return event.first()
                .datesUntil(event.last().plusDays(1))
                .filter(this::isOpen)
                .flatMap(day -> on(day, event).stream())
                .toList();
    }

    private boolean isOpen(LocalDate day) {
        return !day.isBefore(first)
                && !day.isAfter(last)
                && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && !closed.contains(day);
    }

    private Optional<DayChangeContent> on(LocalDate day, ReceivedEvent event) {
        LocalTime from = day.equals(event.first()) ? event.from() : null;
        LocalTime to = day.equals(event.last()) ? event.to() : null;
        Stream<LocalTime> begins = hoursOf(day).map(HalfDay::from);
        Stream<LocalTime> ends = hoursOf(day).map(HalfDay::to);
        return (from == null ? begins.min(LocalTime::compareTo) : Optional.of(later(from, EARLIEST)))
                .flatMap(begin -> (to == null ? ends.max(LocalTime::compareTo) : Optional.of(earlier(to, LATEST)))
                        .filter(begin::isBefore)
                        .map(end -> content(day, begin, end, event)));
    }

    private Stream<HalfDay> hoursOf(LocalDate day) {
        return halves.stream().filter(half -> half.weekday() == day.getDayOfWeek());
    }

    private static DayChangeContent content(LocalDate day, LocalTime from, LocalTime to, ReceivedEvent event) {
        String title = cut(event.summary(), LONGEST_TITLE);
        return new DayChangeContent(
                day,
                DayChangeKind.EVENT,
                from,
                to,
                title == null ? "Événement" : title,
                cut(event.place(), LONGEST_NOTE));
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return (one.isAfter(other) ? one : other).truncatedTo(ChronoUnit.MINUTES);
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return (one.isBefore(other) ? one : other).truncatedTo(ChronoUnit.MINUTES);
    }

    /** As many signs as there is room for, none of them in halves; nothing of words that nobody sees. */
    private static @Nullable String cut(String words, int most) {
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return null;
        }
        int end = Math.min(words.length(), most);
        boolean splits = end < words.length() && Character.isHighSurrogate(words.charAt(end - 1));
        return words.substring(0, splits ? end - 1 : end).strip();
    }
}
