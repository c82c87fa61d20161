/** Self-correcting exercises: written by a teacher, shared with the school, given with entries of the diary. */
@NullMarked
package fr.ent.homework.exercise;

import org.jspecify.annotations.NullMarked;
