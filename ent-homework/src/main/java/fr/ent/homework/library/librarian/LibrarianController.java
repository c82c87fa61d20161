package fr.ent.homework.library.librarian;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.homework.library.Librarians;
import fr.ent.homework.library.Librarians.OwnDesk;
import fr.ent.homework.library.LibraryRights;
import fr.ent.homework.library.librarian.LibrarianRows.NamedPupil;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Pupil librarians. */
@RestController
@RequestMapping("/api/homework/library/librarians")
class LibrarianController {

    private final LibrarianRows rows;
    private final NameLibrarian nameLibrarian;
    private final Librarians librarians;
    private final LibraryRights rights;
    private final Directory directory;

    LibrarianController(
            LibrarianRows rows,
            NameLibrarian nameLibrarian,
            Librarians librarians,
            LibraryRights rights,
            Directory directory) {
        this.rows = rows;
        this.nameLibrarian = nameLibrarian;
        this.librarians = librarians;
        this.rights = rights;
        this.directory = directory;
    }

    /** Lists the pupil librarians of a school, those whose day comes first before. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    List<PupilLibrarian> list(@RequestParam SchoolId schoolId, Viewer viewer) {
        if (!rights.mayRun(viewer, schoolId)) {
            throw Problem.notFound();
        }
        List<NamedPupil> named = rows.list(schoolId);
        Map<ChildId, ChildView> pupils = directory
                .listChildren(named.stream().map(NamedPupil::child).toList())
                .stream()
                .collect(Collectors.toMap(ChildView::id, Function.identity()));
        return named.stream()
                .flatMap(one -> Stream.ofNullable(pupils.get(one.child()))
                        .filter(pupil -> pupil.classId().equals(one.schoolClass()))
                        .map(pupil -> PupilLibrarian.of(pupil, one.until())))
                .toList();
    }

    /** Lists the desks at which the pupil who asks lends and takes back. */
    @GetMapping("/own")
    @AllowedTo(Role.PUPIL)
    List<OwnDesk> listOwn(Viewer viewer) {
        return librarians.listDesks(viewer);
    }

    /** Names a pupil librarian until a day of the school year, or for longer or shorter. */
    @PutMapping("/{childId}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void name(@PathVariable ChildId childId, @RequestBody @Valid WantedLibrarian wanted, Viewer viewer) {
        require(nameLibrarian.name(childId, wanted.untilOn(), viewer));
    }

    /** Ends that at once. */
    @DeleteMapping("/{childId}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable ChildId childId, Viewer viewer) {
        require(nameLibrarian.end(childId, viewer));
    }

    private static void require(boolean own) {
        if (!own) {
            throw Problem.notFound();
        }
    }

    /** The last day on which a pupil serves at the desk. */
    record WantedLibrarian(@NotNull LocalDate untilOn) {}

    /** A pupil who serves at the desk of a library. */
    record PupilLibrarian(ChildId childId, String givenName, String familyName, String className, LocalDate untilOn) {

        static PupilLibrarian of(ChildView pupil, LocalDate until) {
            return new PupilLibrarian(pupil.id(), pupil.givenName(), pupil.familyName(), pupil.className(), until);
        }
    }
}
