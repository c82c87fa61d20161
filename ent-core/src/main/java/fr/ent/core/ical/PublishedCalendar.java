package fr.ent.core.ical;

import java.time.ZoneId;
import java.util.List;

/**
 * A calendar as programs read it.
 *
 * @param product the part of the product that it comes from, for those who look into the file: {@code Cantine}
 * @param name how a program calls it
 * @param zone in which its hours are
 */
public record PublishedCalendar(String product, String name, ZoneId zone, List<CalendarEvent> events) {

    public PublishedCalendar {
        events = List.copyOf(events);
    }

    /** The file that programs read. */
    public String text() {
        return CalendarFile.of(this);
    }
}
