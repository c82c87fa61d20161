/** The family's week: how each day stands and turned out. */
@NullMarked
package fr.ent.canteen.booking.week;

import org.jspecify.annotations.NullMarked;
