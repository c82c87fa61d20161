package fr.ent.messaging.blog.publicpage;

import fr.ent.core.SchoolId;
import java.time.Instant;

/**
 * A school's public page.
 *
 * @param slug its address below {@code /blog/}, which stays while the page is closed
 * @param listed whether search engines may list it
 */
public record PublicBlog(SchoolId school, String slug, boolean open, boolean listed, Instant changedAt) {}
