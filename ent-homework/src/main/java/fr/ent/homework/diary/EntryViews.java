package fr.ent.homework.diary;

import fr.ent.core.PersonId;
import fr.ent.core.replacement.Replacements;
import fr.ent.core.replacement.Replacements.NamedStandIn;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds authors' names, whether they stood in for somebody, and files to entries: two statements, whatever the number of entries. */
@Component
class EntryViews {

    private final Replacements replacements;
    private final Files files;

    EntryViews(Replacements replacements, Files files) {
        this.replacements = replacements;
        this.files = files;
    }

    EntryView view(EntryFacts entry) {
        return list(List.of(entry)).getFirst();
    }

    List<EntryView> list(List<EntryFacts> entries) {
        Map<PersonId, NamedStandIn> authors = replacements.name(
                entries.stream().map(EntryFacts::writtenBy).distinct().toList(),
                entries.stream().map(EntryFacts::classId).distinct().toList());
        Map<FileId, FileView> attached =
                files
                        .list(entries.stream()
                                .flatMap(entry -> entry.content().files().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(FileView::id, Function.identity()));
        return entries.stream()
                .map(entry -> view(entry, authors.get(entry.writtenBy()), attached))
                .toList();
    }

    private static EntryView view(EntryFacts entry, @Nullable NamedStandIn author, Map<FileId, FileView> attached) {
        List<FileView> files = entry.content().files().stream()
                .map(attached::get)
                .filter(Objects::nonNull)
                .toList();
        return author == null
                ? new EntryView(entry, files, null, false)
                : new EntryView(entry, files, author.name(), author.stoodIn(entry.classId(), entry.createdAt()));
    }
}
