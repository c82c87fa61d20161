package fr.ent.canteen.booking.day;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.CanteenTown.Waiting;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A town before its opening minute: families of one child in ten schools, whose canteens are short of places. */
record Opening(CanteenTown town, List<Family> families) {

    static final LocalDate FIRST = MONDAY;
    static final LocalDate LAST = MONDAY.plusDays(12 * 7 + 13);

    private static final int SCHOOLS = 10;
    private static final List<DayOfWeek> SERVED =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    static Opening of(CanteenTown town, int size) {
        List<Family> families = new ArrayList<>();
        for (int number = 0; number < SCHOOLS; number++) {
            SchoolId school = town.town().school("École " + number);
            ClassId schoolClass = town.town().schoolClass(school, "CE1");
            ActivityId canteen = town.canteen(school, size / SCHOOLS * 7 / 10, Waiting.LISTED);
            for (int child = 0; child < size / SCHOOLS; child++) {
                Viewer viewer = town.guardian(town.town().pupil("Enfant " + child, "Roy", school, schoolClass));
                DayOfWeek without = SERVED.get(child % SERVED.size());
                families.add(new Family(
                        viewer,
                        canteen,
                        SERVED.stream().filter(day -> day != without).toList()));
            }
        }
        return new Opening(town, families);
    }

    /** A family that wants three of the four weekdays on which the canteen serves. */
    record Family(Viewer viewer, ActivityId canteen, List<DayOfWeek> weekdays) {

        ChildId child() {
            return viewer.children().getFirst().id();
        }

        List<LocalDate> daysAmong(Collection<LocalDate> open) {
            return open.stream()
                    .filter(day -> weekdays.contains(day.getDayOfWeek()))
                    .sorted()
                    .toList();
        }
    }
}
