package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.homework.DueView;
import fr.ent.homework.Homework;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the screens that show several modules what is due. */
@Component
class DueHomework implements Homework {

    private final Entries entries;

    DueHomework(Entries entries) {
        this.entries = entries;
    }

    @Override
    public Map<ChildId, List<DueView>> listDue(Collection<ChildView> children, DateRange days) {
        List<UUID> classes = children.stream()
                .map(child -> child.classId().value())
                .distinct()
                .toList();
        Map<ClassId, List<EntryFacts>> due = entries.listDue(classes, days.from(), days.to()).stream()
                .map(Entry::facts)
                .collect(Collectors.groupingBy(EntryFacts::classId));
        return children.stream()
                .collect(Collectors.toMap(
                        ChildView::id,
                        child -> due.getOrDefault(child.classId(), List.of()).stream()
                                .flatMap(entry -> entry.due().stream())
                                .toList()));
    }
}
