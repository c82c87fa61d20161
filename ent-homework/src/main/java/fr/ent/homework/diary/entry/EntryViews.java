package fr.ent.homework.diary.entry;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Adds authors' names and files to entries: two statements, whatever the number of entries. */
@Component
public class EntryViews {

    private final Directory directory;
    private final Files files;

    EntryViews(Directory directory, Files files) {
        this.directory = directory;
        this.files = files;
    }

    public EntryView view(EntryFacts entry) {
        return list(List.of(entry)).getFirst();
    }

    public List<EntryView> list(List<EntryFacts> entries) {
        Map<PersonId, PersonName> names = directory.names(
                entries.stream().map(EntryFacts::writtenBy).distinct().toList());
        Map<FileId, FileView> attached =
                files
                        .list(entries.stream()
                                .flatMap(entry -> entry.content().files().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(FileView::id, Function.identity()));
        return entries.stream().map(entry -> view(entry, names, attached)).toList();
    }

    private static EntryView view(EntryFacts entry, Map<PersonId, PersonName> names, Map<FileId, FileView> attached) {
        List<FileView> files = entry.content().files().stream()
                .map(attached::get)
                .filter(Objects::nonNull)
                .toList();
        return new EntryView(entry, files, names.get(entry.writtenBy()));
    }
}
