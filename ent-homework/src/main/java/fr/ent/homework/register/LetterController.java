package fr.ent.homework.register;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintedFile;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import java.time.YearMonth;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Letters that four half-days without a word bring. */
@RestController
class LetterController {

    /** Nobody has missed four half-days of that month without a word. */
    private static final String NO_LETTER = "409 homework:no-letter-due";

    private final Directory directory;
    private final PrintLetters printLetters;

    LetterController(Directory directory, PrintLetters printLetters) {
        this.directory = directory;
        this.printLetters = printLetters;
    }

    /** Prints a letter for each pupil with four half-days of a month or more that nobody explained; 60 prints an hour. */
    @PostMapping(path = "/api/homework/registers/letters", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo(Role.HEAD)
    @BulkReading(BulkKind.PRINTS)
    @Refuses(NO_LETTER)
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(@RequestParam ClassId classId, @RequestParam YearMonth month, Viewer viewer) {
        DateRange.requireSensible("month", month.atDay(1));
        ClassView schoolClass = directory
                .findClass(classId)
                .filter(found -> viewer.heads(found.schoolId()))
                .orElseThrow(Problem::notFound);
        SchoolView school = directory.findSchool(schoolClass.schoolId()).orElseThrow(Problem::notFound);
        byte[] pdf = printLetters.print(school, schoolClass, month, viewer).orElseThrow(() -> Problem.of(NO_LETTER));
        return PrintedFile.of("absences sans motif", schoolClass.name()).of(pdf);
    }
}
