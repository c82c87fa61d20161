/** Books that were to be back: by class for those who see to it, and the notes to families. No fines, no public lists. */
@NullMarked
package fr.ent.homework.library.overdue;

import org.jspecify.annotations.NullMarked;
