package fr.ent.messaging.blog.feed;

import fr.ent.core.PersonId;
import fr.ent.messaging.NamedBlog;
import java.time.Instant;
import java.util.UUID;

/**
 * A secret address of a class's blog or a school's journal, which somebody opened for themselves.
 *
 * @param id names the feed to those who read it
 */
record FeedLink(UUID id, PersonId reader, NamedBlog blog, Instant openedAt) {}
