/** Menus, prices, meals and family files of the demonstration. */
@NullMarked
package fr.ent.canteen.demo;

import org.jspecify.annotations.NullMarked;
