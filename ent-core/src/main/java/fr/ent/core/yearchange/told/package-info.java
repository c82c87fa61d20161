/** The news that families get of changes of years. */
@NullMarked
package fr.ent.core.yearchange.told;

import org.jspecify.annotations.NullMarked;
