/** What is on the plate. */
@NullMarked
package fr.ent.canteen.menu;

import org.jspecify.annotations.NullMarked;
