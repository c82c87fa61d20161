/** Absences that guardians declare, with a reason of the register. */
@NullMarked
package fr.ent.homework.absence;

import org.jspecify.annotations.NullMarked;
