@NullMarked
package fr.ent.core.space.faces;

import org.jspecify.annotations.NullMarked;
