package fr.ent.core.school.hours;

import java.util.List;

/**
 * The hours of a school as they are read.
 *
 * @param written whether somebody has written them; else they are the usual ones of the week
 * @param wednesdays those of the week of the territory, with which hours agree
 */
record SchoolHoursView(List<HalfDay> halves, boolean written, Wednesdays wednesdays) {

    SchoolHoursView {
        halves = List.copyOf(halves);
    }
}
