/** The family quotient of households, by the territory's dated rules. */
@NullMarked
package fr.ent.canteen.quotient;

import org.jspecify.annotations.NullMarked;
