@NullMarked
package fr.ent.core.entry;

import org.jspecify.annotations.NullMarked;
