package fr.ent.homework.timetable.programme;

import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.classhome.SchoolCycle;
import java.util.List;

/** The weekly hours of a programme beside those of a timetable. */
public record ProgrammeView(SchoolCycle cycle, List<ProgrammeLine> lines) {

    /**
     * Subjects that the programme counts together.
     *
     * @param officialMinutes of a week
     * @param plannedMinutes of a week, the mean of an odd and an even one, with their share of the recesses
     */
    public record ProgrammeLine(List<SchoolSubject> subjects, int officialMinutes, int plannedMinutes) {}
}
