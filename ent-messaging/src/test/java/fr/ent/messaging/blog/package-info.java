/** The blog of a class. */
@NullMarked
package fr.ent.messaging.blog;

import org.jspecify.annotations.NullMarked;
