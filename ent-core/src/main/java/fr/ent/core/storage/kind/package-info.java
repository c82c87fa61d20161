/** Kinds of files, as their bytes tell them. */
@NullMarked
package fr.ent.core.storage.kind;

import org.jspecify.annotations.NullMarked;
