/** The family's file of a child: what the town must know to look after it. */
@NullMarked
package fr.ent.canteen.file;

import org.jspecify.annotations.NullMarked;
