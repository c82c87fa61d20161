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

    /** The fewest units of such a period of an activity that is so many in a week. */
    public int fewestUnits(int aWeek) {
        return this == WEEK ? aWeek : WEEKS_OF_A_MONTH * aWeek;
    }
}
