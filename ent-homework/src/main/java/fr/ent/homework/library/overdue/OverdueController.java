package fr.ent.homework.library.overdue;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.homework.library.LibraryRights;
import fr.ent.homework.library.loan.LoanId;
import fr.ent.homework.library.overdue.TellLateBooks.ToldFamilies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Late books: which, and the notes to families. */
@RestController
@RequestMapping("/api/homework/library/overdue")
class OverdueController {

    private final OverdueBooks overdue;
    private final TellLateBooks tellLateBooks;
    private final LibraryRights rights;

    OverdueController(OverdueBooks overdue, TellLateBooks tellLateBooks, LibraryRights rights) {
        this.overdue = overdue;
        this.tellLateBooks = tellLateBooks;
        this.rights = rights;
    }

    /** Lists the late books of a school by class: a teacher's own classes, all for its head. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    OverdueView list(@RequestParam SchoolId schoolId, Viewer viewer) {
        requireRunning(schoolId, viewer);
        return overdue.show(schoolId, viewer);
    }

    /** Sends the families of late books a note when quiet hours are over; once a day for each book. Counts those without an account. */
    @PostMapping("/notes")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    ToldFamilies tell(@RequestBody @Valid WantedNotes wanted, Viewer viewer) {
        requireRunning(wanted.schoolId(), viewer);
        return tellLateBooks.tell(wanted.schoolId(), Set.copyOf(wanted.loanIds()), viewer);
    }

    private void requireRunning(SchoolId school, Viewer viewer) {
        if (!rights.mayRun(viewer, school)) {
            throw Problem.notFound();
        }
    }

    /** Late books of whose families are to be told. */
    record WantedNotes(
            @NotNull SchoolId schoolId,
            @NotEmpty @Size(max = 500) List<@NotNull LoanId> loanIds) {}
}
