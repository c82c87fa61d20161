/** The background of the canteen, seen from outside. */
@NullMarked
package fr.ent.canteen.background;

import org.jspecify.annotations.NullMarked;
