/** Special days of a class that are proposed from a calendar of somebody else's. */
@NullMarked
package fr.ent.homework.timetable.agenda;

import org.jspecify.annotations.NullMarked;
