/** Rights that hold at a moment, for all who ask the database about them. */
@NullMarked
package fr.ent.core.holding;

import org.jspecify.annotations.NullMarked;
