@NullMarked
package fr.ent.core.space.trash;

import org.jspecify.annotations.NullMarked;
