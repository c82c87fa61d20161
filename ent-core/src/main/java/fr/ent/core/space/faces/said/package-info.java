/** Saying who is on the pictures of folders, and telling which of them nobody sees. */
@NullMarked
package fr.ent.core.space.faces.said;

import org.jspecify.annotations.NullMarked;
