/** Ties of guardians and children: they end, and are written again. */
@NullMarked
package fr.ent.core.guardianship;

import org.jspecify.annotations.NullMarked;
