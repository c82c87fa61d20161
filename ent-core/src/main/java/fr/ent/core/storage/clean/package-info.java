/** Files copied without what they say about their maker. */
@NullMarked
package fr.ent.core.storage.clean;

import org.jspecify.annotations.NullMarked;
