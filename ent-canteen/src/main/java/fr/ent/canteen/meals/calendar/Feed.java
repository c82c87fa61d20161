package fr.ent.canteen.meals.calendar;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import java.time.Instant;
import java.util.UUID;

/**
 * A link that a guardian opened to a child's calendar.
 *
 * @param id names the calendar to those who read it
 * @param health whether it tells of allergies and diet: the company behind the guardian's calendar reads them too
 */
record Feed(UUID id, PersonId guardian, ChildId child, Instant openedAt, boolean health) {}
