/** The waiting list: places that come free are offered, accepted or lapse. */
@NullMarked
package fr.ent.canteen.booking.waiting;

import org.jspecify.annotations.NullMarked;
