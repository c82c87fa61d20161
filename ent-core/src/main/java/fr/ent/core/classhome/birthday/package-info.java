/** Birthdays of a class's children: given name and day, never the year. */
@NullMarked
package fr.ent.core.classhome.birthday;

import org.jspecify.annotations.NullMarked;
