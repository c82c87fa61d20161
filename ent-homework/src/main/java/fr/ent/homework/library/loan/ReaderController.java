package fr.ent.homework.library.loan;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.text.OneLine;
import fr.ent.homework.library.LibraryRights;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pupils as the desk finds them. */
@RestController
@RequestMapping("/api/homework/library/readers")
class ReaderController {

    private final FindReaders readers;
    private final LibraryRights rights;

    ReaderController(FindReaders readers, LibraryRights rights) {
        this.readers = readers;
        this.rights = rights;
    }

    /**
     * Finds pupils of a school: one by its card, up to 20 by name. Of three at most it tells the books they have; a
     * librarian is told of no books, and of family names the letters that tell namesakes apart.
     *
     * @param search what a scanner has read, or words of a name
     */
    @GetMapping
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    List<ReaderView> list(
            @RequestParam SchoolId schoolId, @RequestParam @OneLine(min = 1, max = 60) String search, Viewer viewer) {
        if (!rights.mayLend(viewer, schoolId)) {
            throw Problem.notFound();
        }
        return rights.mayRun(viewer, schoolId)
                ? readers.listReaders(schoolId, search)
                : readers.listShortened(schoolId, search);
    }
}
