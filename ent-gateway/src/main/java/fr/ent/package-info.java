/** Préau: the modules and the application that assembles them. */
@NullMarked
package fr.ent;

import org.jspecify.annotations.NullMarked;
