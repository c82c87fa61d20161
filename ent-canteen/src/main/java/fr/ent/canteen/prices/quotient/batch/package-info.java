/** Quotients of all consenting households, asked for at CAF and MSA one after the other. */
@NullMarked
package fr.ent.canteen.prices.quotient.batch;

import org.jspecify.annotations.NullMarked;
