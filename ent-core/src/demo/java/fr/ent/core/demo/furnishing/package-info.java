/** Furnishes the demonstration: the contract of the modules, and the rows of core that they may have written. */
@NullMarked
package fr.ent.core.demo.furnishing;

import org.jspecify.annotations.NullMarked;
