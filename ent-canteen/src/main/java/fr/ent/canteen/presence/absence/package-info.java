/** What families say of an absence, and what the town hall answers. */
@NullMarked
package fr.ent.canteen.presence.absence;

import org.jspecify.annotations.NullMarked;
