package fr.ent.homework.library.book;

import fr.ent.core.InvalidInput;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.LibraryRights;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a book a picture of its cover, for everybody at its school; or takes it away, so that the cover is drawn again. */
@Component
class ChangeCover {

    private static final String PICTURE = "image/";

    private final LibraryRights rights;
    private final BookRows rows;
    private final Files files;

    ChangeCover(LibraryRights rights, BookRows rows, Files files) {
        this.rights = rights;
        this.rows = rows;
        this.files = files;
    }

    /** Whether it is a book of a library that the viewer runs. Refuses a file that isn't the viewer's own, or no picture. */
    @Transactional
    public boolean change(BookId book, @Nullable FileId cover, Viewer viewer) {
        Optional<SchoolId> school = rows.findSchool(book).filter(at -> rights.mayKeep(viewer, at));
        if (school.isEmpty()) {
            return false;
        }
        Optional<FileId> before = rows.findCover(book);
        if (before.equals(Optional.ofNullable(cover))) {
            return true;
        }
        if (cover != null) {
            show(cover, school.get(), viewer);
        }
        rows.setCover(book, cover);
        files.remove(before.stream().toList());
        return true;
    }

    /** The picture is the library's from now on, whoever brought it. */
    private void show(FileId cover, SchoolId school, Viewer viewer) {
        List<FileView> own = files.listOwned(List.of(cover), viewer);
        if (own.isEmpty() || !own.getFirst().mediaType().startsWith(PICTURE)) {
            throw new InvalidInput("fileId", "not-a-picture");
        }
        files.takeOver(List.of(cover));
        files.share(List.of(cover), new Files.Audience.OfSchool(school));
    }
}
