package fr.ent.homework.library.book;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.LibraryRights;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Shows a book: to those who keep the catalogue with its copies, to those who run the library with who has them as well, to readers
 * with what they wait for themselves.
 */
@Component
class ShowBook {

    private final Catalogue catalogue;
    private final BookReaders readers;
    private final LibraryRights rights;

    ShowBook(Catalogue catalogue, BookReaders readers, LibraryRights rights) {
        this.catalogue = catalogue;
        this.readers = readers;
        this.rights = rights;
    }

    Optional<OneBook> show(BookId id, Viewer viewer) {
        return catalogue
                .find(id)
                .filter(book -> rights.mayRead(viewer, book.schoolId()))
                .map(book -> new OneBook(book, listCopies(book, viewer), listWishes(book, viewer)));
    }

    private List<BookCopy> listCopies(BookView book, Viewer viewer) {
        if (!rights.mayKeep(viewer, book.schoolId())) {
            return List.of();
        }
        List<Catalogue.LentCopy> copies = catalogue.listCopies(book.id());
        Map<ChildId, CopyReader> names = rights.mayRun(viewer, book.schoolId())
                ? readers.name(copies.stream()
                        .flatMap(copy -> Stream.ofNullable(copy.child()))
                        .toList())
                : Map.of();
        return copies.stream()
                .map(copy -> new BookCopy(
                        copy.id(),
                        copy.barcode(),
                        copy.state(),
                        copy.dueOn(),
                        copy.child() == null ? null : names.get(copy.child())))
                .toList();
    }

    private List<OwnWish> listWishes(BookView book, Viewer viewer) {
        List<ChildId> own = Stream.concat(
                        viewer.children().stream().map(ChildView::id),
                        viewer.holds(Role.PUPIL) ? Stream.of(ChildId.of(viewer.person())) : Stream.<ChildId>empty())
                .toList();
        return own.isEmpty() ? List.of() : readers.listWishes(book.id(), own);
    }
}
