package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.text.FoldedWords;
import fr.ent.homework.SlotId;
import fr.ent.homework.timetable.TimetableDeskView.SlotUse;
import fr.ent.homework.timetable.plan.SlotContent;
import fr.ent.homework.timetable.plan.SlotFacts;
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
    List<SlotUse> listUses(ClassView schoolClass, List<SlotFacts> grid) {
        Map<String, List<SlotFacts>> own = grid.stream()
                .filter(slot -> slot.content().place() != null)
                .collect(Collectors.groupingBy(slot -> place(slot.content())));
        Map<ClassId, ClassView> others = directory.listClasses(schoolClass.schoolId()).stream()
                .filter(other -> !other.id().equals(schoolClass.id()))
                .collect(Collectors.toMap(ClassView::id, Function.identity()));
        return rows.listPlaced(others.keySet()).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(SlotFacts::content)
                        .map(content -> new SlotUse(
                                Objects.requireNonNull(others.get(entry.getKey()))
                                        .name(),
                                listMeeting(own.getOrDefault(place(content), List.of()), content),
                                content)))
                .filter(use -> !use.slotIds().isEmpty())
                .toList();
    }

    /** All but the lesson that both have, for a group. */
    private static List<SlotId> listMeeting(List<SlotFacts> there, SlotContent other) {
        return there.stream()
                .filter(slot -> !slot.content().isShared(other))
                .map(SlotFacts::id)
                .toList();
    }

    private static String place(SlotContent content) {
        return FoldedWords.of(Objects.requireNonNull(content.place()));
    }
}
