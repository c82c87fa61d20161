/** The object store itself, which knows nothing of rights. */
@NullMarked
package fr.ent.core.storage.object;

import org.jspecify.annotations.NullMarked;
