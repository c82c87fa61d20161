/** The diary as its readers get it: by class, by child, and as what is due. */
@NullMarked
package fr.ent.homework.diary.reading;

import org.jspecify.annotations.NullMarked;
