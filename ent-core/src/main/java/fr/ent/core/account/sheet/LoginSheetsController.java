package fr.ent.core.account.sheet;

import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.TEACHER;

import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintedFile;
import fr.ent.core.account.print.Printer;
import fr.ent.core.account.print.Sender;
import fr.ent.core.account.print.Senders;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The cards of a class, to print and cut. */
@RestController
class LoginSheetsController {

    private final PrintLoginSheets printLoginSheets;
    private final Directory directory;
    private final Senders senders;
    private final Printer printer;
    private final OwnFamilies ownFamilies;

    LoginSheetsController(
            PrintLoginSheets printLoginSheets,
            Directory directory,
            Senders senders,
            Printer printer,
            OwnFamilies ownFamilies) {
        this.ownFamilies = ownFamilies;
        this.printLoginSheets = printLoginSheets;
        this.directory = directory;
        this.senders = senders;
        this.printer = printer;
    }

    /**
     * Prints the login cards of a class as one PDF. Each print makes new passwords for the whole class; the old ones
     * stop working at once. Claim letters counted in, 60 prints an hour.
     */
    @FreshSignIn
    @PostMapping(path = "/api/core/classes/{id}/login-sheets", produces = MediaType.APPLICATION_PDF_VALUE)
    @BulkReading(BulkKind.PRINTS)
    @AllowedTo({TEACHER, HEAD})
    @Refuses({SheetProblems.EMPTY_CLASS, SheetProblems.CUT_SHORT})
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(@PathVariable ClassId id, Viewer viewer) {
        ClassView schoolClass = directory.findClass(id).filter(viewer::leads).orElseThrow(Problem::notFound);
        OwnFamily own = ownFamilies.find(viewer);
        List<ChildView> pupils = directory.listPupils(id).stream()
                .filter(pupil -> !own.hides(pupil.id()))
                .toList();
        if (pupils.isEmpty()) {
            throw Problem.of(SheetProblems.EMPTY_CLASS);
        }
        Sender sender = senders.find(schoolClass);
        return switch (printLoginSheets.print(id, pupils, viewer)) {
            case CardsOutcome.Printed(var cards) ->
                PrintedFile.of("cartes de connexion", schoolClass.name())
                        .of(printer.print(new LoginSheets(sender, cards).html()));
            case CardsOutcome.CutShort() -> throw Problem.of(SheetProblems.CUT_SHORT);
        };
    }
}
