/** The trash of a space: thirty days to think better of it. */
@NullMarked
package fr.ent.core.space.trash;

import org.jspecify.annotations.NullMarked;
