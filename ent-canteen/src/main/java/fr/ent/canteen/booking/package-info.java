/** Bookings: a place at a table, or a rank on its waiting list. */
@NullMarked
package fr.ent.canteen.booking;

import org.jspecify.annotations.NullMarked;
