/** How much the spaces of a territory may hold. */
@NullMarked
package fr.ent.core.space.quota;

import org.jspecify.annotations.NullMarked;
