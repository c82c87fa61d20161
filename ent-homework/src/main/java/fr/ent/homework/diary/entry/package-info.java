/** An entry of a diary: what is written, for whom, and how readers get it. */
@NullMarked
package fr.ent.homework.diary.entry;

import org.jspecify.annotations.NullMarked;
