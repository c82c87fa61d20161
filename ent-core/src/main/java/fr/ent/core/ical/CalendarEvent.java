package fr.ent.core.ical;

/**
 * Something that a calendar holds.
 *
 * @param uid names it as long as it is the same, whatever it says; unique in the world once {@code @preau} follows
 */
public record CalendarEvent(String uid, EventTime time, EventWords words, EventRevision revision) {}
