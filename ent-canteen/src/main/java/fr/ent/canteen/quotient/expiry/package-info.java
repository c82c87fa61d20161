/** Notices that a quotient ends. */
@NullMarked
package fr.ent.canteen.quotient.expiry;

import org.jspecify.annotations.NullMarked;
