package fr.ent.messaging.blog.comment;

import fr.ent.messaging.CommentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as somebody reads it.
 *
 * @param author the given name, to teachers the full one; none once the author's data has been erased
 * @param child the given name of the child of whom the author is a guardian
 * @param mine whether the viewer wrote it
 * @param reported told to teachers alone
 */
record CommentView(
        CommentId id,
        @Nullable String author,
        @Nullable String child,
        String text,
        Instant writtenAt,
        CommentState state,
        boolean mine,
        boolean reported) {}
