/** Folders and files for the demonstration's towns. */
@NullMarked
package fr.ent.core.demo.spaces;

import org.jspecify.annotations.NullMarked;
