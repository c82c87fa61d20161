/** The days of a class in the calendar program of those who follow it: timetable, days without school, homework. */
@NullMarked
package fr.ent.homework.calendar;

import org.jspecify.annotations.NullMarked;
