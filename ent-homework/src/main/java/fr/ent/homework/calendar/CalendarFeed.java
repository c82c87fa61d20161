package fr.ent.homework.calendar;

import fr.ent.core.PersonId;
import java.time.Instant;
import java.util.UUID;

/** A secret address of a calendar, which somebody opened for themselves. */
record CalendarFeed(UUID id, PersonId reader, FeedTarget target, Instant openedAt) {}
