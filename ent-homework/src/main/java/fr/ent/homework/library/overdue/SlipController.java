package fr.ent.homework.library.overdue;

import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintedFile;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.homework.library.LibraryRights;
import fr.ent.homework.library.loan.LoanId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Slips of paper about late books, to cut and to put into satchels. */
@RestController
class SlipController {

    /** Of these books none is with a child any more whose books the viewer sees. */
    private static final String NOTHING_LATE = "409 homework:nothing-late";

    private final LibraryRights rights;
    private final Directory directory;
    private final PrintSlips printSlips;

    SlipController(LibraryRights rights, Directory directory, PrintSlips printSlips) {
        this.rights = rights;
        this.directory = directory;
        this.printSlips = printSlips;
    }

    /** Prints a slip for each child who has some of these late books, families without an account first; 60 prints an hour. */
    @PostMapping(path = "/api/homework/library/overdue/slips", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @BulkReading(BulkKind.PRINTS)
    @Refuses(NOTHING_LATE)
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(@RequestBody @Valid WantedSlips wanted, Viewer viewer) {
        SchoolView school = directory
                .findSchool(wanted.schoolId())
                .filter(found -> rights.mayRun(viewer, found.id()))
                .orElseThrow(Problem::notFound);
        byte[] pdf = printSlips
                .print(school, Set.copyOf(wanted.loanIds()), viewer)
                .orElseThrow(() -> Problem.of(NOTHING_LATE));
        return PrintedFile.of("petits mots", school.name()).of(pdf);
    }

    /** Late books of which slips are to tell. */
    record WantedSlips(
            @NotNull SchoolId schoolId,
            @NotEmpty @Size(max = 500) List<@NotNull LoanId> loanIds) {}
}
