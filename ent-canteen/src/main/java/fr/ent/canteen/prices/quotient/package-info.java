/** The family quotient of households, by the territory's dated rules. */
@NullMarked
package fr.ent.canteen.prices.quotient;

import org.jspecify.annotations.NullMarked;
