/** Published menus for everybody, in open formats. */
@NullMarked
package fr.ent.canteen.meals.opendata;

import org.jspecify.annotations.NullMarked;
