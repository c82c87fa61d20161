/** The hours that the programmes want of a week, and those that a timetable gives. */
@NullMarked
package fr.ent.homework.timetable.programme;

import org.jspecify.annotations.NullMarked;
