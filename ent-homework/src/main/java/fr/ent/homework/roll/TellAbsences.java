package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.homework.absence.AbsentNotices;
import fr.ent.homework.roll.RollFamilies.PupilFamilies;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells the guardians of pupils who are away unexplained, once their roll is closed, and corrects that of those who were there
 * after all. The audit trail says of how many pupils a family was told.
 */
@Component
class TellAbsences {

    private final AbsentNotices notices;
    private final RollFamilies rollFamilies;
    private final Audit audit;

    TellAbsences(AbsentNotices notices, RollFamilies rollFamilies, Audit audit) {
        this.notices = notices;
        this.rollFamilies = rollFamilies;
        this.audit = audit;
    }

    void tell(ClassRoll before, ClassRoll after, Viewer viewer) {
        if (after.closing().isEmpty()) {
            return;
        }
        Set<ChildId> missed = without(after.unexplained(), before.unexplained());
        Set<ChildId> back = without(before.unexplained(), after.unexplained());
        PupilFamilies families =
                rollFamilies.find(Stream.concat(missed.stream(), back.stream()).toList());
        notices.tell(
                missed.stream().collect(Collectors.toMap(child -> child, families::guardiansOf)),
                after.key().date(),
                after.key().half());
        back.forEach(child -> notices.correct(
                child,
                families.guardiansOf(child),
                after.key().date(),
                after.key().half()));
        record(before, after, missed.stream().filter(families::reaches).count(), viewer);
    }

    /** A mark of a roll that is closed already changes what counts, and is kept as such. */
    private void record(ClassRoll before, ClassRoll after, long told, Viewer viewer) {
        boolean closed = before.closing().isEmpty();
        if (closed || after.cursor() > before.cursor()) {
            audit.record(
                    viewer.person(),
                    closed ? "class-roll.closed" : "class-roll.changed",
                    "class:" + after.key().classId(),
                    Map.of(
                            "date", after.key().date().toString(),
                            "half", after.key().half().name(),
                            "told", Long.toString(told)));
        }
    }

    private static Set<ChildId> without(Set<ChildId> some, Set<ChildId> others) {
        return some.stream().filter(child -> !others.contains(child)).collect(Collectors.toSet());
    }
}
