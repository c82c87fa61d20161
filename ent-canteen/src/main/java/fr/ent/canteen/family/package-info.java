/** Whose child it is, and which household pays. */
@NullMarked
package fr.ent.canteen.family;

import org.jspecify.annotations.NullMarked;
