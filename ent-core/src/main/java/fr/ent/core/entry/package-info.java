/** How children enter their class without reading: cards, hours, pictures, and the three pictures that a child alone knows. */
@NullMarked
package fr.ent.core.entry;

import org.jspecify.annotations.NullMarked;
