/** Exercises that pupils do: what they answered, question by question, and what their teacher sees of it. */
@NullMarked
package fr.ent.homework.exercise.answer;

import org.jspecify.annotations.NullMarked;
