/** Asks a virus scanner about contents. */
@NullMarked
package fr.ent.core.storage.scan;

import org.jspecify.annotations.NullMarked;
