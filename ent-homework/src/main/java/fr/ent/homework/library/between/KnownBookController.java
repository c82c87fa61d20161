package fr.ent.homework.library.between;

import fr.ent.core.InvalidInput;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.text.OneLine;
import fr.ent.homework.library.Isbn;
import fr.ent.homework.library.LibraryRights;
import fr.ent.homework.library.between.KnownBooks.KnownBook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A book that somebody holds in hand and is about to write down. */
@RestController
@RequestMapping("/api/homework/library/known-book")
class KnownBookController {

    private final KnownBooks known;
    private final LibraryRights rights;

    KnownBookController(KnownBooks known, LibraryRights rights) {
        this.known = known;
        this.rights = rights;
    }

    /**
     * Finds a book by its ISBN: the own school's, which then gets a copy more, or one of a school that shares its catalogue.
     *
     * @param isbn in ten or thirteen signs
     */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    KnownBook find(@RequestParam SchoolId schoolId, @RequestParam @OneLine(max = 20) String isbn, Viewer viewer) {
        if (!rights.mayKeep(viewer, schoolId)) {
            throw Problem.notFound();
        }
        Isbn number = Isbn.typed(isbn).orElseThrow(() -> new InvalidInput("isbn", "malformed"));
        return known.find(schoolId, number).orElseThrow(Problem::notFound);
    }
}
