package fr.ent.canteen.meals.calendar;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import java.time.Instant;
import java.util.UUID;

/** A link that a guardian opened to a child's calendar; {@code id} names the calendar to those who read it. */
record Feed(UUID id, PersonId guardian, ChildId child, Instant openedAt) {}
