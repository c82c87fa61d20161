@NullMarked
package fr.ent.core.household;

import org.jspecify.annotations.NullMarked;
