/** Readers of articles, and what they made of them. */
@NullMarked
package fr.ent.messaging.blog.reading;

import org.jspecify.annotations.NullMarked;
