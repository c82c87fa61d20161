/** Work of the background that passes all territories. */
@NullMarked
package fr.ent.core.territory;

import org.jspecify.annotations.NullMarked;
