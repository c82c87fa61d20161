/** Finding folders and files by their name or words, whichever space they lie in, and those that somebody marked. */
@NullMarked
package fr.ent.core.space.found;

import org.jspecify.annotations.NullMarked;
