/** Who has read an article, and what readers made of it. */
@NullMarked
package fr.ent.messaging.blog.reading;

import org.jspecify.annotations.NullMarked;
