/** The home of a class in the hands of its teachers, and of the head. */
@NullMarked
package fr.ent.core.classhome.desk;

import org.jspecify.annotations.NullMarked;
