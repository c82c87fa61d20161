/** The week of a class as values: slots, changes of days, and how they are laid on the days of a week. */
@NullMarked
package fr.ent.homework.timetable.plan;

import org.jspecify.annotations.NullMarked;
