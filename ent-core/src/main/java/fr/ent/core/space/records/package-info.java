/** What becomes of spaces when people are merged, leave or ask for what is theirs, and when places are removed. */
@NullMarked
package fr.ent.core.space.records;

import org.jspecify.annotations.NullMarked;
