/** The timetable of a class: its week as planned, and the days that are lived otherwise. */
@NullMarked
package fr.ent.homework.timetable;

import org.jspecify.annotations.NullMarked;
