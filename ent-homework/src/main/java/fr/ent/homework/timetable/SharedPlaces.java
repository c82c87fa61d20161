package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.text.FoldedWords;
import fr.ent.homework.timetable.TimetableDeskView.TakenPlace;
import fr.ent.homework.timetable.plan.SlotFacts;
import fr.ent.homework.timetable.plan.SlotOverlaps;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The places that classes of a school share: the gym, the library, the bus. A place is known by its name, however it is
 * written; two statements whatever the number of classes.
 */
@Component
class SharedPlaces {

    private final Directory directory;
    private final TimetableRows rows;

    SharedPlaces(Directory directory, TimetableRows rows) {
        this.directory = directory;
        this.rows = rows;
    }

    /** The slots of other classes that are in a place while this class is to be there. */
    List<TakenPlace> listTaken(ClassView schoolClass, List<SlotFacts> grid) {
        Map<ClassId, ClassView> others = directory.listClasses(schoolClass.schoolId()).stream()
                .filter(other -> !other.id().equals(schoolClass.id()))
                .collect(Collectors.toMap(ClassView::id, Function.identity()));
        Map<ClassId, List<SlotFacts>> placed = rows.listPlaced(others.keySet());
        return grid.stream()
                .filter(slot -> slot.content().place() != null)
                .flatMap(slot -> placed.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .filter(other -> clash(slot, other))
                                .map(other -> taken(slot, other, Objects.requireNonNull(others.get(entry.getKey()))))))
                .toList();
    }

    private static boolean clash(SlotFacts slot, SlotFacts other) {
        return place(slot).equals(place(other)) && SlotOverlaps.overlap(slot.content(), other.content());
    }

    private static String place(SlotFacts slot) {
        return FoldedWords.of(Objects.requireNonNull(slot.content().place()));
    }

    private static TakenPlace taken(SlotFacts slot, SlotFacts other, ClassView by) {
        return new TakenPlace(
                slot.id(), by.name(), other.content().from(), other.content().to());
    }
}
