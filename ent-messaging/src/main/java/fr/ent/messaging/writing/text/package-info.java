/** Texts that several people of a class write at once, who writes them, and until when. */
@NullMarked
package fr.ent.messaging.writing.text;

import org.jspecify.annotations.NullMarked;
