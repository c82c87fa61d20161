package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.homework.absence.AbsentNotices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells the guardians of pupils who are away unexplained, once their roll is closed, and corrects that of those who were there
 * after all. The audit trail says how many families were told.
 */
@Component
class TellAbsences {

    private final AbsentNotices notices;
    private final Directory directory;
    private final Audit audit;

    TellAbsences(AbsentNotices notices, Directory directory, Audit audit) {
        this.notices = notices;
        this.directory = directory;
        this.audit = audit;
    }

    void tell(ClassRoll before, ClassRoll after, Viewer viewer) {
        if (after.closing().isEmpty()) {
            return;
        }
        Set<ChildId> missed = without(after.unexplained(), before.unexplained());
        Set<ChildId> back = without(before.unexplained(), after.unexplained());
        Map<ChildId, List<PersonId>> guardians = guardians(missed, back);
        notices.tell(
                missed.stream()
                        .collect(Collectors.toMap(child -> child, child -> guardians.getOrDefault(child, List.of()))),
                after.key().date(),
                after.key().half());
        back.forEach(child -> notices.correct(
                child,
                guardians.getOrDefault(child, List.of()),
                after.key().date(),
                after.key().half()));
        record(before, after, missed.size(), viewer);
    }

    /** A mark of a roll that is closed already changes what counts, and is kept as such. */
    private void record(ClassRoll before, ClassRoll after, int told, Viewer viewer) {
        boolean closed = before.closing().isEmpty();
        if (closed || after.cursor() > before.cursor()) {
            audit.record(
                    viewer.person(),
                    closed ? "class-roll.closed" : "class-roll.changed",
                    "class:" + after.key().classId(),
                    Map.of(
                            "date", after.key().date().toString(),
                            "half", after.key().half().name(),
                            "told", Integer.toString(told)));
        }
    }

    private Map<ChildId, List<PersonId>> guardians(Set<ChildId> missed, Set<ChildId> back) {
        List<ChildId> children = Stream.concat(missed.stream(), back.stream()).toList();
        Map<ChildId, List<PersonId>> guardians = new HashMap<>();
        if (!children.isEmpty()) {
            directory
                    .listGuardians(children)
                    .forEach((child, people) -> guardians.put(
                            child, people.stream().map(PersonName::id).toList()));
        }
        return guardians;
    }

    private static Set<ChildId> without(Set<ChildId> some, Set<ChildId> others) {
        return some.stream().filter(child -> !others.contains(child)).collect(Collectors.toSet());
    }
}
