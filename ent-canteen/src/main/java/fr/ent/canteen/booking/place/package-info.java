/** A booking, and the places of a day that it counts on. */
@NullMarked
package fr.ent.canteen.booking.place;

import org.jspecify.annotations.NullMarked;
