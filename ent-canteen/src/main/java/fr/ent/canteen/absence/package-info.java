/** What families say of an absence, and what the town hall answers. */
@NullMarked
package fr.ent.canteen.absence;

import org.jspecify.annotations.NullMarked;
