/** Folders and files of a space: reading them, adding to them, and the versions of a file. */
@NullMarked
package fr.ent.core.space.item;

import org.jspecify.annotations.NullMarked;
