/** Absences that guardians declare, or that the school writes down, with a reason of the register. */
@NullMarked
package fr.ent.homework.absence;

import org.jspecify.annotations.NullMarked;
