package fr.ent.homework.timetable;

import fr.ent.core.ClassView;
import fr.ent.homework.timetable.TimetableDeskView.PlaceUse;
import fr.ent.homework.timetable.plan.SlotFacts;
import fr.ent.homework.timetable.programme.CompareHours;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what those need who write a timetable. */
@Component
class ReadDesk {

    private final TimetableRows rows;
    private final CompareHours compareHours;
    private final SharedPlaces places;

    ReadDesk(TimetableRows rows, CompareHours compareHours, SharedPlaces places) {
        this.rows = rows;
        this.compareHours = compareHours;
        this.places = places;
    }

    TimetableDeskView read(ClassView schoolClass, List<SlotFacts> grid, LocalDate monday) {
        List<PlaceUse> uses = places.listUses(schoolClass, grid);
        return new TimetableDeskView(
                rows.version(schoolClass.id()),
                grid,
                compareHours.compare(schoolClass.id(), grid, monday),
                SharedPlaces.listTaken(grid, uses),
                uses);
    }
}
