/** The payer of days, when a child's turns change. */
@NullMarked
package fr.ent.canteen.booking.payer;

import org.jspecify.annotations.NullMarked;
