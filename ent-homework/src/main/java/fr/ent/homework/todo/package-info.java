/** The homework that a child has to do, as the child and its guardians look at it. */
@NullMarked
package fr.ent.homework.todo;

import org.jspecify.annotations.NullMarked;
