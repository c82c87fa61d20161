/** The way to a quotient by asking CAF or MSA. */
@NullMarked
package fr.ent.canteen.prices.quotient.fetch;

import org.jspecify.annotations.NullMarked;
