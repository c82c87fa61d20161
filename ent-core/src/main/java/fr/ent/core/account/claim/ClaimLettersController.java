package fr.ent.core.account.claim;

import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.TEACHER;
import static fr.ent.core.Role.TERRITORY_ADMINISTRATOR;
import static fr.ent.core.Role.TOWN_AGENT;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintLimit;
import fr.ent.core.account.print.PrintedFile;
import fr.ent.core.account.print.Printer;
import fr.ent.core.account.print.Sender;
import fr.ent.core.account.print.Senders;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The letters of a class, as one document to print. */
@RestController
class ClaimLettersController {

    private final PrintClaimLetters printClaimLetters;
    private final Directory directory;
    private final Senders senders;
    private final Printer printer;
    private final PrintLimit limit;

    ClaimLettersController(
            PrintClaimLetters printClaimLetters,
            Directory directory,
            Senders senders,
            Printer printer,
            PrintLimit limit) {
        this.printClaimLetters = printClaimLetters;
        this.directory = directory;
        this.senders = senders;
        this.printer = printer;
        this.limit = limit;
    }

    /**
     * Prints the claim letters of a class as one PDF, one page for each guardian without an account, none of the own family. Each
     * print makes new codes; earlier codes of this class that nobody has used lose their force. Login cards counted in, 60 prints an
     * hour.
     */
    @FreshSignIn
    @PostMapping(path = "/api/core/classes/{id}/claim-letters", produces = MediaType.APPLICATION_PDF_VALUE)
    @BulkReading(BulkKind.PRINTS)
    @AllowedTo({TEACHER, HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    @Refuses(ClaimProblems.NO_LETTER_NEEDED)
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(@PathVariable ClassId id, Viewer viewer) {
        ClassView schoolClass = directory
                .findClass(id)
                .filter(found -> viewer.servesTown() || viewer.leads(found))
                .orElseThrow(Problem::notFound);
        limit.take(viewer);
        Sender sender = senders.find(schoolClass);
        return printClaimLetters
                .print(schoolClass, viewer)
                .map(letters -> PrintedFile.of("courriers", schoolClass.name())
                        .of(printer.print(new LetterPages(sender, letters).html())))
                .orElseThrow(() -> Problem.of(ClaimProblems.NO_LETTER_NEEDED));
    }
}
