/** The dishes that the kitchen knows how to cook. */
@NullMarked
package fr.ent.canteen.meals.dish;

import org.jspecify.annotations.NullMarked;
