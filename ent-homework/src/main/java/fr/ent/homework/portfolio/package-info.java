/** The portfolio of a pupil: pieces of work that it has chosen, and what it says of them. */
@NullMarked
package fr.ent.homework.portfolio;

import org.jspecify.annotations.NullMarked;
