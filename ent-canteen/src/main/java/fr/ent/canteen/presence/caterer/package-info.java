/** The caterer: orders that reach it by mail or by a secret link, with what changed, and its word that it has them. */
@NullMarked
package fr.ent.canteen.presence.caterer;

import org.jspecify.annotations.NullMarked;
