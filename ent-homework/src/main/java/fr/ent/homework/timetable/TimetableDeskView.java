package fr.ent.homework.timetable;

import fr.ent.homework.timetable.plan.SlotFacts;
import fr.ent.homework.timetable.programme.ProgrammeView;
import java.util.List;

/**
 * The grid of a class as its teachers change it.
 *
 * @param version to be given back with the changed grid
 * @param slots of all weeks and periods
 * @param programmes a programme for each cycle of the class that has hours; none for nursery school
 */
record TimetableDeskView(int version, List<SlotFacts> slots, List<ProgrammeView> programmes) {}
