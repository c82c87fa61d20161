/** The week of a class on paper: for the door, and for families. */
@NullMarked
package fr.ent.homework.timetable.paper;

import org.jspecify.annotations.NullMarked;
