/** Tests of the journals of schools. */
@NullMarked
package fr.ent.messaging.blog.journal;

import org.jspecify.annotations.NullMarked;
