/** What a booking costs, and why. */
@NullMarked
package fr.ent.canteen.tariff;

import org.jspecify.annotations.NullMarked;
