/** The payer of booked days, when a child's turns change. */
@NullMarked
package fr.ent.canteen.booking.payer;

import org.jspecify.annotations.NullMarked;
