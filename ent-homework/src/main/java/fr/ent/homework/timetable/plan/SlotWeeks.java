package fr.ent.homework.timetable.plan;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** The weeks in which a slot takes place: all, or those of an odd or even number of ISO 8601. */
public enum SlotWeeks {
    EVERY,
    ODD,
    EVEN;

    /** The turn of the week of a day. A year of 53 weeks has two odd ones in a row at its end. */
    public static SlotWeeks of(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0 ? EVEN : ODD;
    }

    public boolean haveDay(LocalDate day) {
        return this == EVERY || this == of(day);
    }
}
