/** The diary of a class: lessons that were given, and homework with the day it is due. */
@NullMarked
package fr.ent.homework.diary;

import org.jspecify.annotations.NullMarked;
