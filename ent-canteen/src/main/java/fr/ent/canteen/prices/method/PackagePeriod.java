package fr.ent.canteen.prices.method;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.modulith.NamedInterface;

/** The days that one price is for: a week from Monday to Sunday, or a month. */
@NamedInterface("method")
public enum PackagePeriod {
    WEEK,
    MONTH;

    /** No month has fewer. */
    private static final int WEEKS_OF_A_MONTH = 4;

    public LocalDate first(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.with(TemporalAdjusters.firstDayOfMonth());
        };
    }

    public LocalDate last(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
        };
    }

    /** The fewest days of such a period of an activity that is on so many weekdays. */
    public int fewestDays(int weekdays) {
        return this == WEEK ? weekdays : WEEKS_OF_A_MONTH * weekdays;
    }
}
