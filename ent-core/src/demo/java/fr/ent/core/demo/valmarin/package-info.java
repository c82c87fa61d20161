/** Valmarin, and the village beside it: everybody there is invented. */
@NullMarked
package fr.ent.core.demo.valmarin;

import org.jspecify.annotations.NullMarked;
