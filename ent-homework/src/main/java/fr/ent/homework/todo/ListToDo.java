package fr.ent.homework.todo;

import fr.ent.core.ChildView;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.homework.EntryId;
import fr.ent.homework.todo.ToDoEntries.ToDoEntry;
import fr.ent.homework.todo.ToDoView.ToDoItem;
import fr.ent.homework.work.HandInFacts;
import fr.ent.homework.work.HandInView;
import fr.ent.homework.work.HandInViews;
import fr.ent.homework.work.HandIns;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lists what a child has to do, in five statements at most, whatever there is. */
@Component
class ListToDo {

    private final ToDoEntries entries;
    private final HandIns handIns;
    private final HandInViews views;
    private final Files files;

    ListToDo(ToDoEntries entries, HandIns handIns, HandInViews views, Files files) {
        this.entries = entries;
        this.handIns = handIns;
        this.views = views;
        this.files = files;
    }

    ToDoView list(ChildView child, Viewer viewer) {
        LocalDate today = entries.today();
        List<ToDoEntry> due = entries.list(child, viewer, today);
        Map<EntryId, List<HandInView>> tries = views.group(
                handIns.list(child.id(), due.stream().map(ToDoEntry::id).toList()), HandInFacts::entry);
        Map<FileId, FileView> attached =
                files
                        .list(due.stream()
                                .flatMap(entry -> entry.files().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(FileView::id, Function.identity()));
        return new ToDoView(
                today,
                due.stream()
                        .map(entry -> new ToDoItem(
                                entry.id(),
                                entry.homework(attached),
                                entry.exercise(),
                                entry.ticked(),
                                entry.former(),
                                tries.getOrDefault(entry.id(), List.of())))
                        .toList());
    }
}
