/** People who must not collect a child, as a court has said. */
@NullMarked
package fr.ent.canteen.families.barred;

import org.jspecify.annotations.NullMarked;
