/** The day of whoever accompanies pupils or helps in a class beside its teacher, and the files that they open. */
@NullMarked
package fr.ent.homework.accompanied;

import org.jspecify.annotations.NullMarked;
