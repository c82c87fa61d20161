package fr.ent.core.ical;

import fr.ent.core.http.LinkToken;
import java.util.Optional;

/**
 * Calendars behind secret links, as the module gives them that keeps the links. Every bean of this type is asked for a link
 * that somebody opens; those of modules that the territory does without aren't.
 */
public interface CalendarFeeds {

    /** The calendar behind a link; none for another module's, and for that of somebody whose right is over. */
    Optional<PublishedCalendar> find(LinkToken token);

    /** Where the calendar of a link lies, at the address of this site. */
    static String path(LinkToken token) {
        return PublicCalendarController.CALENDARS + token.value() + ".ics";
    }
}
