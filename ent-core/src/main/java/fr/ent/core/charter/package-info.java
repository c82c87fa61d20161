/** Charters of good use: written for a territory or a school, dated, read by children and adults, and accepted by each. */
@NullMarked
package fr.ent.core.charter;

import org.jspecify.annotations.NullMarked;
