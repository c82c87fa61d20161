package fr.ent.core.territory;

import fr.ent.core.persistence.Row;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads the quiet hours of a row of the territories. */
public final class QuietHoursRow {

    private QuietHoursRow() {}

    /** None when the territory has none. */
    public static @Nullable QuietHours read(Row row) {
        LocalTime from = row.timeOrNull("quiet_from");
        LocalTime until = row.timeOrNull("quiet_until");
        return from == null || until == null ? null : new QuietHours(from, until, row.flag("quiet_weekends"));
    }
}
