/** The town hall's work on bookings: counts, corrections and days called off. */
@NullMarked
package fr.ent.canteen.booking.townhall;

import org.jspecify.annotations.NullMarked;
