@NullMarked
package fr.ent.core.entry.door;

import org.jspecify.annotations.NullMarked;
