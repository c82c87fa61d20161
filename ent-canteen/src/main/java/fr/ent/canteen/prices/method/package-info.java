/** How a price is made: methods, modifiers, and each step of the reckoning. */
@NullMarked
package fr.ent.canteen.prices.method;

import org.jspecify.annotations.NullMarked;
