/** How a town makes quotients of incomes, version after version. */
@NullMarked
package fr.ent.canteen.prices.quotient.rule;

import org.jspecify.annotations.NullMarked;
