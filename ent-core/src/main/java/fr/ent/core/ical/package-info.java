/** Calendars that people read in a program of their own, as iCalendar (RFC 5545), behind secret links. */
@NamedInterface("ical")
@NullMarked
package fr.ent.core.ical;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
