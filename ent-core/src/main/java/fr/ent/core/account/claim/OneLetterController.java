package fr.ent.core.account.claim;

import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.TERRITORY_ADMINISTRATOR;
import static fr.ent.core.Role.TOWN_AGENT;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.claim.LetterOutcome.Printed;
import fr.ent.core.account.print.PrintLimit;
import fr.ent.core.account.print.PrintedFile;
import fr.ent.core.account.print.Printer;
import fr.ent.core.account.print.Senders;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Refuses;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The letter of one guardian, for instance after a wrong tie was undone. */
@RestController
class OneLetterController {

    private final PrintOneLetter printOneLetter;
    private final Senders senders;
    private final Printer printer;
    private final PrintLimit limit;

    OneLetterController(PrintOneLetter printOneLetter, Senders senders, Printer printer, PrintLimit limit) {
        this.printOneLetter = printOneLetter;
        this.senders = senders;
        this.printer = printer;
        this.limit = limit;
    }

    /**
     * Prints the claim letter of one guardian without an account, as PDF. The code that this guardian had for the same class
     * loses its force; everybody else's stays good. Never for the own family. Other prints counted in, 60 an hour.
     */
    @FreshSignIn
    @PostMapping(path = "/api/core/accounts/{personId}/claim-letter", produces = MediaType.APPLICATION_PDF_VALUE)
    @BulkReading(BulkKind.PRINTS)
    @AllowedTo({HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    @Refuses({ClaimProblems.OWN_FAMILY, ClaimProblems.NO_LETTER_NEEDED})
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(@PathVariable PersonId personId, Viewer viewer) {
        limit.take(viewer);
        return switch (printOneLetter.print(personId, viewer)) {
            case Printed(var schoolClass, var letters) ->
                PrintedFile.of("courrier", schoolClass.name())
                        .of(printer.print(new LetterPages(senders.find(schoolClass), letters).html()));
            case LetterOutcome.Refused refusal -> throw ClaimProblems.of(refusal);
        };
    }
}
