/** The town's yearly notice about its purchases (EGalim law), for families. */
@NullMarked
package fr.ent.canteen.meals.egalim;

import org.jspecify.annotations.NullMarked;
