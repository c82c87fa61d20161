/** A question that an article asks its readers, and their voices. */
@NullMarked
package fr.ent.messaging.blog.poll;

import org.jspecify.annotations.NullMarked;
