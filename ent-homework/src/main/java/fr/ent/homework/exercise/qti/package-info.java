/** Exercises as packages of QTI 3 (1EdTech Question and Test Interoperability), for other schools and other programs. */
@NullMarked
package fr.ent.homework.exercise.qti;

import org.jspecify.annotations.NullMarked;
