/** What the town hall does with bookings: counts, corrections and days called off. */
@NullMarked
package fr.ent.canteen.booking.townhall;

import org.jspecify.annotations.NullMarked;
