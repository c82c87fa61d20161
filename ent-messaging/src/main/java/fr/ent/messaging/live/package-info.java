/** Hints to open browsers that something is there to read. The database is the truth: a lost hint loses nothing. */
@NullMarked
package fr.ent.messaging.live;

import org.jspecify.annotations.NullMarked;
