/** Tries a new tariff on the bookings of a past period, without ever setting it. */
@NullMarked
package fr.ent.canteen.prices.trial;

import org.jspecify.annotations.NullMarked;
