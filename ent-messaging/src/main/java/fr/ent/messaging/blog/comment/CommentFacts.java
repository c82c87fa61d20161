package fr.ent.messaging.blog.comment;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.CommentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it stands.
 *
 * @param child of whom the author speaks as a guardian
 */
record CommentFacts(
        CommentId id,
        ArticleId article,
        PersonId author,
        @Nullable ChildId child,
        String text,
        Instant writtenAt,
        CommentState state,
        boolean reported) {}
