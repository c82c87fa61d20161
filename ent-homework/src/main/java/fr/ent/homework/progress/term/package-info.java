/** The terms of a school year: those of most schools, or those that a school has set. */
@NullMarked
package fr.ent.homework.progress.term;

import org.jspecify.annotations.NullMarked;
