/** Published menus for everybody, in open formats. */
@NullMarked
package fr.ent.canteen.opendata;

import org.jspecify.annotations.NullMarked;
