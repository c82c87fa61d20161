/** The marks that a teacher draws over a picture which a pupil has handed in. */
@NullMarked
package fr.ent.homework.work.drawn;

import org.jspecify.annotations.NullMarked;
