/** Files that the virus scanner hasn't let through: they are asked about again, told of, and destroyed. */
@NullMarked
package fr.ent.core.storage.quarantine;

import org.jspecify.annotations.NullMarked;
