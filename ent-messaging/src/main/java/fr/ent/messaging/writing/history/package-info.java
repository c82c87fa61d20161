/** The versions of shared texts, whose each letter is, and the way back. */
@NullMarked
package fr.ent.messaging.writing.history;

import org.jspecify.annotations.NullMarked;
