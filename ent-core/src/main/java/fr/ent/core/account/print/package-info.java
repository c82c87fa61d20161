/** Paper: letters and cards that a school hands out. */
@NullMarked
package fr.ent.core.account.print;

import org.jspecify.annotations.NullMarked;
