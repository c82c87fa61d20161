package fr.ent.messaging.blog.poll;

import org.jspecify.annotations.Nullable;

/**
 * The poll of an article.
 *
 * @param poll none where it asks nothing
 * @param writable whether the viewer may ask or change it now
 */
record ArticlePoll(@Nullable PollView poll, boolean writable) {}
