@NullMarked
package fr.ent.core.space.item;

import org.jspecify.annotations.NullMarked;
