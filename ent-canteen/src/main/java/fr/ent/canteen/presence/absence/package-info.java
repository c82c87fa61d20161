/** The notes of families about an absence, and the answers of the town hall. */
@NullMarked
package fr.ent.canteen.presence.absence;

import org.jspecify.annotations.NullMarked;
