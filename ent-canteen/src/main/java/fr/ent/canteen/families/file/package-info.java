/** The family's file of a child: what the town must know to look after it. */
@NamedInterface("file")
@NullMarked
package fr.ent.canteen.families.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
