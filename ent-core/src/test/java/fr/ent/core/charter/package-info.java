@NullMarked
package fr.ent.core.charter;

import org.jspecify.annotations.NullMarked;
