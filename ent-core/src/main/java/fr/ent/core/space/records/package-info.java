/** Spaces as records of people and places: what becomes of them when people are merged, leave or ask for what is theirs, and when places are removed. */
@NullMarked
package fr.ent.core.space.records;

import org.jspecify.annotations.NullMarked;
