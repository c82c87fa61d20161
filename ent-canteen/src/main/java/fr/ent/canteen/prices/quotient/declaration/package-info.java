/** The incomes that families declare, and what the town hall says of them. */
@NullMarked
package fr.ent.canteen.prices.quotient.declaration;

import org.jspecify.annotations.NullMarked;
