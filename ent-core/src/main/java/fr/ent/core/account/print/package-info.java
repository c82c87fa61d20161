/** Paper: letters and cards that a school hands out. */
@NamedInterface("print")
@NullMarked
package fr.ent.core.account.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
