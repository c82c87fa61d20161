/** Skills on which results are told: those of the programmes, and those that a school adds. */
@NullMarked
package fr.ent.homework.progress.skill;

import org.jspecify.annotations.NullMarked;
