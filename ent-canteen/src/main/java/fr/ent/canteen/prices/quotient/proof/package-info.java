/** The way to a quotient by a paper that a family sends and an agent checks. */
@NullMarked
package fr.ent.canteen.prices.quotient.proof;

import org.jspecify.annotations.NullMarked;
