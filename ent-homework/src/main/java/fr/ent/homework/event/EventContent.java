package fr.ent.homework.event;

import fr.ent.core.DateRange;
import fr.ent.core.InvalidInput;
import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** An event as it is written: what, when, and what is asked of families. */
public record EventContent(
        @NotNull @Valid EventWhat what,
        @NotNull @Valid EventWhen when,
        @NotNull @Valid EventAsking asking) {

    /** Refuses answers that come after the event has begun. */
    public EventContent {
        LocalDate until = asking.until();
        if (until != null && until.isAfter(when.from())) {
            throw new InvalidInput("until", "after-from");
        }
    }

    /**
     * Asks for answers that can still come; an event whose last day to answer has passed since keeps it.
     *
     * @param kept the last day that it has already, if any
     * @throws InvalidInput on {@code until} before today
     */
    void requireAnswerable(LocalDate today, @Nullable LocalDate kept) {
        LocalDate until = asking.until();
        if (until != null && until.isBefore(today) && !until.equals(kept)) {
            throw new InvalidInput("until", "past");
        }
    }

    /** Whether it hasn't begun yet, or lasts for days and isn't over, by the clock of its school. */
    boolean isToCome(LocalDateTime now) {
        return now.isBefore(when.closes());
    }

    /** Whether homes may still answer: until the end of a day, and no longer than until it begins. */
    boolean takesAnswers(LocalDateTime now) {
        LocalDate until = asking.until();
        return until != null && !now.toLocalDate().isAfter(until) && isToCome(now);
    }

    /** Whether places that come free are given: until it begins, and on its first day as long as answers are taken. */
    boolean givesSeats(LocalDateTime now) {
        return asking.until() != null && (now.isBefore(when.begins()) || takesAnswers(now));
    }

    /**
     * The words of an event.
     *
     * @param words may be empty, as place and what to bring
     */
    public record EventWhat(
            @NotBlank @OneLine(max = 120) String title,
            @NotNull @PlainText(max = 2000) String words,
            @NotNull @OneLine(max = 120) String place,
            @NotNull @OneLine(max = 300) String bring) {

        public EventWhat {
            title = title.strip();
            words = words.strip();
            place = place.strip();
            bring = bring.strip();
        }
    }

    /**
     * The day of an event and its hours, or some days in a row.
     *
     * @param to the last day, included; thirty days after the first at most
     * @param starts with {@code ends}, on one day alone; the whole day when left out
     */
    public record EventWhen(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends) {

        static final int MOST_DAYS = 30;

        public EventWhen {
            DateRange.requireSensible("from", from);
            DateRange.requireSensible("to", to);
            if (to.isBefore(from)) {
                throw new InvalidInput("to", "before-from");
            }
            if (to.isAfter(from.plusDays(MOST_DAYS))) {
                throw new InvalidInput("to", "out-of-range");
            }
            if ((starts == null) != (ends == null)) {
                throw new InvalidInput(starts == null ? "starts" : "ends", "required");
            }
            if (starts != null && ends != null && (!starts.isBefore(ends) || !from.equals(to))) {
                throw new InvalidInput("ends", from.equals(to) ? "before-starts" : "only-for-one-day");
            }
        }

        /** Its first hour, without hours the midnight of its first day. */
        LocalDateTime begins() {
            return starts == null ? from.atStartOfDay() : from.atTime(starts);
        }

        /** The moment from which no word about it counts: its first hour, without hours the end of its last day. */
        LocalDateTime closes() {
            return starts == null ? to.plusDays(1).atStartOfDay() : from.atTime(starts);
        }
    }

    /**
     * The answer that families are asked for.
     *
     * @param until the last day on which they answer; they aren't asked when left out
     * @param places how many people may come; any number when left out
     * @param helpers whether they are asked to help
     */
    public record EventAsking(
            @Nullable LocalDate until,
            @Nullable @Min(1) @Max(5000) Integer places,
            boolean helpers) {

        public EventAsking {
            if (until != null) {
                DateRange.requireSensible("until", until);
            }
            if (until == null && (places != null || helpers)) {
                throw new InvalidInput("until", "required");
            }
        }
    }
}
