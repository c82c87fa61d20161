/** Spaces of folders and files: whose they are, who reads and who writes in them, and how much they hold. */
@NullMarked
package fr.ent.core.space;

import org.jspecify.annotations.NullMarked;
