/** Lesson sheets: how a teacher prepares a lesson, at hand in the slot for which it is. */
@NullMarked
package fr.ent.homework.diary.sheet;

import org.jspecify.annotations.NullMarked;
