/** The pupils on pictures of folders: whom they show, and from whom they are held back until that is said and allowed. */
@NullMarked
package fr.ent.core.space.faces;

import org.jspecify.annotations.NullMarked;
