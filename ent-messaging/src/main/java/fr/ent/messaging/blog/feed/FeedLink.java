package fr.ent.messaging.blog.feed;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import java.time.Instant;
import java.util.UUID;

/**
 * A secret address of a class's blog, which somebody opened for themselves.
 *
 * @param id names the feed to those who read it
 */
record FeedLink(UUID id, PersonId reader, ClassId schoolClass, Instant openedAt) {}
