/** Planning the menus of weeks to come, checking them and publishing them. */
@NullMarked
package fr.ent.canteen.meals.menuplan;

import org.jspecify.annotations.NullMarked;
