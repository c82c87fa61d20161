/** The entry of a class in the hands of its teachers, and of the head. */
@NullMarked
package fr.ent.core.entry.desk;

import org.jspecify.annotations.NullMarked;
