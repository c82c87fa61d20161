/** Files kept in the object store. */
@NullMarked
package fr.ent.core.storage;

import org.jspecify.annotations.NullMarked;
