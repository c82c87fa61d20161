package fr.ent.homework.timetable.programme;

import fr.ent.core.ClassId;
import fr.ent.core.classhome.ClassCycles;
import fr.ent.core.classhome.SchoolCycle;
import fr.ent.homework.timetable.plan.SlotFacts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Compares the hours of a class with those of the programmes of its cycles: one statement. */
@Component
public class CompareHours {

    private final ClassCycles cycles;
    private final ProgrammeHours hours;

    CompareHours(ClassCycles cycles, ProgrammeHours hours) {
        this.cycles = cycles;
        this.hours = hours;
    }

    public List<ProgrammeView> compare(
            ClassId schoolClass, List<SlotFacts> grid, GroupShares shares, LocalDate monday) {
        CountHours counted = new CountHours(grid, shares, monday);
        return cycles.list(schoolClass).stream()
                .map(cycle -> programme(cycle, counted, monday))
                .filter(programme -> !programme.lines().isEmpty())
                .toList();
    }

    private ProgrammeView programme(SchoolCycle cycle, CountHours counted, LocalDate monday) {
        return new ProgrammeView(
                cycle, hours.list(cycle, monday).stream().map(counted::line).toList());
    }
}
