/** Pupils who come from one school of the town to another as the year changes. */
@NullMarked
package fr.ent.core.yearchange.coming;

import org.jspecify.annotations.NullMarked;
