/** Planning the menus of weeks to come, checking them and publishing them. */
@NullMarked
package fr.ent.canteen.kitchen;

import org.jspecify.annotations.NullMarked;
