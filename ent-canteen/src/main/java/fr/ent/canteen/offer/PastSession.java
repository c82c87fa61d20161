package fr.ent.canteen.offer;

import java.time.LocalDate;

/**
 * A day of an activity as it was billed before its hours changed.
 *
 * @param until the day of the change, the first that is billed otherwise
 */
record PastSession(LocalDate until, Session session) {}
