@NullMarked
package fr.ent.core.moving;

import org.jspecify.annotations.NullMarked;
