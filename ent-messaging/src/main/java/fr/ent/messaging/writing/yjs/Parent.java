package fr.ent.messaging.writing.yjs;

import org.jspecify.annotations.Nullable;

/**
 * The element in which something stands, where its neighbours don't tell.
 *
 * @param element none where it is the text itself
 * @param attribute of the element, where it is no content
 */
record Parent(@Nullable Mark element, @Nullable String attribute) {}
