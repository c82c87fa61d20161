/** Notices that a quotient ends. */
@NullMarked
package fr.ent.canteen.prices.quotient.expiry;

import org.jspecify.annotations.NullMarked;
