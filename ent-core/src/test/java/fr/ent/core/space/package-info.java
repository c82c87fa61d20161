@NullMarked
package fr.ent.core.space;

import org.jspecify.annotations.NullMarked;
