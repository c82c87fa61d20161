/** The diary of a class: what was done, what is due. */
@NullMarked
package fr.ent.homework.diary;

import org.jspecify.annotations.NullMarked;
