/** Rules that the whole code base is held to. */
@NullMarked
package fr.ent;

import org.jspecify.annotations.NullMarked;
