/** Exercises of the demonstration. */
@NullMarked
package fr.ent.homework.demo.exercise;

import org.jspecify.annotations.NullMarked;
