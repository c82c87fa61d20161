package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintedFile;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.homework.booklet.BookletRights.ReadBooklet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The booklet of a child: read by its family, by itself and by its teachers, and printed. */
@RestController
@RequestMapping("/api/homework/booklets/{childId}")
class BookletController {

    private static final int MOST_DAYS = 366;

    private final BookletRights rights;
    private final ReadBooklets readBooklets;
    private final BookletLooks looks;
    private final PrintBooklet printBooklet;

    BookletController(BookletRights rights, ReadBooklets readBooklets, BookletLooks looks, PrintBooklet printBooklet) {
        this.rights = rights;
        this.readBooklets = readBooklets;
        this.looks = looks;
        this.printBooklet = printBooklet;
    }

    /**
     * Reads the booklet of a child in a school year: what is published, and drafts for those who lead its class.
     *
     * @param year in which the school year begins; the one that runs when left out
     */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD})
    BookletView read(
            @PathVariable ChildId childId,
            @RequestParam(required = false) @Min(2000) @Max(2100) @Nullable Integer year,
            Viewer viewer) {
        return readBooklets.read(require(childId, viewer), year, viewer);
    }

    /** Notes that a guardian has looked at the booklet, for that guardian alone. */
    @PutMapping("/look")
    @AllowedTo(Role.GUARDIAN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void look(@PathVariable ChildId childId, Viewer viewer) {
        if (!viewer.isGuardianOf(childId)) {
            throw new NotThere();
        }
        looks.note(childId, viewer.person());
    }

    /**
     * Prints what is published in the booklet and was seen on these days; 60 prints an hour.
     *
     * @param from the first day, included
     * @param to the last day, included; a year at most
     */
    @GetMapping(path = "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    @BulkReading(BulkKind.DOWNLOADS)
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(
            @PathVariable ChildId childId, @RequestParam LocalDate from, @RequestParam LocalDate to, Viewer viewer) {
        DateRange.require(from, to, MOST_DAYS);
        ReadBooklet reading = require(childId, viewer);
        return PrintedFile.of("carnet de suivi", reading.child().givenName())
                .of(printBooklet.print(reading, new DateRange(from, to), viewer));
    }

    private ReadBooklet require(ChildId child, Viewer viewer) {
        return rights.findRead(child, viewer).orElseThrow(NotThere::new);
    }
}
