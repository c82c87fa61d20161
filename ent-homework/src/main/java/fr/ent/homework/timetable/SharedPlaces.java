package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.text.FoldedWords;
import fr.ent.homework.SlotId;
import fr.ent.homework.timetable.TimetableDeskView.PlaceUse;
import fr.ent.homework.timetable.TimetableDeskView.TakenPlace;
import fr.ent.homework.timetable.plan.SlotContent;
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

    /** The slots of other classes in the places of this one, at any time. */
    List<PlaceUse> listUses(ClassView schoolClass, List<SlotFacts> grid) {
        Map<String, List<SlotId>> own = grid.stream()
                .filter(slot -> slot.content().place() != null)
                .collect(Collectors.groupingBy(
                        slot -> place(slot.content()), Collectors.mapping(SlotFacts::id, Collectors.toList())));
        Map<ClassId, ClassView> others = directory.listClasses(schoolClass.schoolId()).stream()
                .filter(other -> !other.id().equals(schoolClass.id()))
                .collect(Collectors.toMap(ClassView::id, Function.identity()));
        return rows.listPlaced(others.keySet()).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(SlotFacts::content)
                        .filter(content -> own.containsKey(place(content)))
                        .map(content -> new PlaceUse(
                                Objects.requireNonNull(others.get(entry.getKey()))
                                        .name(),
                                own.getOrDefault(place(content), List.of()),
                                content)))
                .toList();
    }

    /** Those among them that are there while this class is to be. */
    static List<TakenPlace> listTaken(List<SlotFacts> grid, List<PlaceUse> uses) {
        return grid.stream()
                .flatMap(slot -> uses.stream()
                        .filter(use -> use.slotIds().contains(slot.id())
                                && SlotOverlaps.overlap(slot.content(), use.content()))
                        .map(use -> new TakenPlace(
                                slot.id(),
                                use.className(),
                                use.content().from(),
                                use.content().to())))
                .toList();
    }

    private static String place(SlotContent content) {
        return FoldedWords.of(Objects.requireNonNull(content.place()));
    }
}
