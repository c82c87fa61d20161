/** Resources for the demonstration's towns: at addresses that lead nowhere, for none of them is real. */
@NullMarked
package fr.ent.core.demo.catalogue;

import org.jspecify.annotations.NullMarked;
