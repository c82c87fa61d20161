package fr.ent.homework.diary;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.replacement.Replacements;
import fr.ent.core.replacement.Replacements.Passing;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Adds authors' names, whether they stood in for somebody, and files to entries: three statements, whatever the number of entries. */
@Component
class EntryViews {

    private final Directory directory;
    private final Files files;
    private final Replacements replacements;

    EntryViews(Directory directory, Files files, Replacements replacements) {
        this.directory = directory;
        this.files = files;
        this.replacements = replacements;
    }

    EntryView view(EntryFacts entry) {
        return list(List.of(entry)).getFirst();
    }

    List<EntryView> list(List<EntryFacts> entries) {
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
        List<Passing> passings = replacements.list(
                entries.stream().map(EntryFacts::classId).distinct().toList());
        return entries.stream()
                .map(entry -> new EntryView(
                        entry,
                        files(entry, attached),
                        names.get(entry.writtenBy()),
                        passings.stream()
                                .anyMatch(one -> one.covers(entry.classId(), entry.writtenBy(), entry.createdAt()))))
                .toList();
    }

    private static List<FileView> files(EntryFacts entry, Map<FileId, FileView> attached) {
        return entry.content().files().stream()
                .map(attached::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
