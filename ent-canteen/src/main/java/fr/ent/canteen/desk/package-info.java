/** The town hall's desk: what needs it today, families, and lists to take away. */
@NullMarked
package fr.ent.canteen.desk;

import org.jspecify.annotations.NullMarked;
