package fr.ent.homework.library.book;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.Files;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.Libraries;
import fr.ent.homework.library.LibraryRights;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes books that were added by mistake. One that a child has ever borrowed or spoken of stays: its copies are taken out instead. */
@Component
class RemoveBooks {

    private final LibraryRights rights;
    private final Libraries libraries;
    private final BookRows rows;
    private final Files files;
    private final Audit audit;

    RemoveBooks(LibraryRights rights, Libraries libraries, BookRows rows, Files files, Audit audit) {
        this.files = files;
        this.rights = rights;
        this.libraries = libraries;
        this.rows = rows;
        this.audit = audit;
    }

    /** How many were removed, their covers with them; none at all of a library that this viewer doesn't run. */
    @Transactional
    public Optional<Integer> remove(SchoolId school, Set<BookId> books, Viewer viewer) {
        if (!rights.mayKeep(viewer, school)) {
            return Optional.empty();
        }
        libraries.hold(school);
        List<Optional<FileId>> covers = rows.remove(school, books);
        files.remove(covers.stream().flatMap(Optional::stream).toList());
        int removed = covers.size();
        if (removed > 0) {
            audit.record(
                    viewer.person(),
                    "library.books-removed",
                    "school:" + school,
                    Map.of("books", Integer.toString(removed)));
        }
        return Optional.of(removed);
    }
}
