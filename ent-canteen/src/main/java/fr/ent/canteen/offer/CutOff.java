package fr.ent.canteen.offer;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.function.Predicate;

/** Until when a day can still be changed. A later day never closes before an earlier one. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CutOff.WorkingDaysBefore.class, name = "WORKING_DAYS_BEFORE"),
    @JsonSubTypes.Type(value = CutOff.DaysBefore.class, name = "DAYS_BEFORE"),
    @JsonSubTypes.Type(value = CutOff.PreviousWeekday.class, name = "PREVIOUS_WEEKDAY"),
    @JsonSubTypes.Type(value = CutOff.WeekdayOfWeekBefore.class, name = "WEEKDAY_OF_WEEK_BEFORE"),
    @JsonSubTypes.Type(value = CutOff.DayOfMonthBefore.class, name = "DAY_OF_MONTH_BEFORE")
})
public sealed interface CutOff {

    /** The hour at which the last day closes, on the territory's clock. */
    LocalTime at();

    /** The last day on which this day can be changed. */
    LocalDate lastDay(LocalDate day, Predicate<LocalDate> isWorkingDay);

    /** The moment from which this day can't be changed; in a clock change's gap, the hour that follows it. */
    default Instant closesAt(LocalDate day, Predicate<LocalDate> isWorkingDay, ZoneId zone) {
        return lastDay(day, isWorkingDay).atTime(at()).atZone(zone).toInstant();
    }

    /** "Two working days before, at 10:00". */
    record WorkingDaysBefore(int days, LocalTime at) implements CutOff {

        public WorkingDaysBefore {
            within(days, 0, 20);
        }

        @Override
        public LocalDate lastDay(LocalDate day, Predicate<LocalDate> isWorkingDay) {
            LocalDate last = day;
            for (int counted = 0; counted < days; ) {
                last = last.minusDays(1);
                counted += isWorkingDay.test(last) ? 1 : 0;
            }
            return last;
        }
    }

    /** "Eight days before, at noon". */
    record DaysBefore(int days, LocalTime at) implements CutOff {

        public DaysBefore {
            within(days, 0, 60);
        }

        @Override
        public LocalDate lastDay(LocalDate day, Predicate<LocalDate> isWorkingDay) {
            return day.minusDays(days);
        }
    }

    /** "Monday and Tuesday by Friday 9:00, Thursday and Friday by Tuesday 9:00": the last of these weekdays before. */
    record PreviousWeekday(Set<DayOfWeek> weekdays, LocalTime at) implements CutOff {

        public PreviousWeekday {
            weekdays = Set.copyOf(weekdays);
            within(weekdays.size(), 1, 7);
        }

        @Override
        public LocalDate lastDay(LocalDate day, Predicate<LocalDate> isWorkingDay) {
            LocalDate last = day.minusDays(1);
            while (!weekdays.contains(last.getDayOfWeek())) {
                last = last.minusDays(1);
            }
            return last;
        }
    }

    /** "Friday noon of the week before", or of two weeks before. */
    record WeekdayOfWeekBefore(DayOfWeek weekday, int weeks, LocalTime at) implements CutOff {

        public WeekdayOfWeekBefore {
            within(weeks, 1, 8);
        }

        @Override
        public LocalDate lastDay(LocalDate day, Predicate<LocalDate> isWorkingDay) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .minusWeeks(weeks)
                    .with(TemporalAdjusters.nextOrSame(weekday));
        }
    }

    /** "The 20th of the month before". */
    record DayOfMonthBefore(int dayOfMonth, LocalTime at) implements CutOff {

        public DayOfMonthBefore {
            within(dayOfMonth, 1, 28);
        }

        @Override
        public LocalDate lastDay(LocalDate day, Predicate<LocalDate> isWorkingDay) {
            return day.minusMonths(1).withDayOfMonth(dayOfMonth);
        }
    }

    private static void within(int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("Expected %d to %d, got %d".formatted(least, most, value));
        }
    }
}
