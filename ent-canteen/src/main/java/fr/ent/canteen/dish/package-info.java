/** What the kitchen knows how to cook. */
@NullMarked
package fr.ent.canteen.dish;

import org.jspecify.annotations.NullMarked;
