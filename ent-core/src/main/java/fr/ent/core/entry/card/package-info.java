/** Cards of a class and of its children: printed, and revoked. */
@NullMarked
package fr.ent.core.entry.card;

import org.jspecify.annotations.NullMarked;
