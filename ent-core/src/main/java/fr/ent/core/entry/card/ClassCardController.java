package fr.ent.core.entry.card;

import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.TEACHER;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintedFile;
import fr.ent.core.account.print.Printer;
import fr.ent.core.entry.desk.EntryRights;
import fr.ent.core.entry.desk.EntryTrail;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.FreshSignIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The card of a class, and those of all its children. */
@RestController
@RequestMapping("/api/core/classes/{id}/entry")
class ClassCardController {

    private final EntryRights rights;
    private final PrintCards printCards;
    private final EntryCards cards;
    private final Printer printer;
    private final EntryTrail trail;

    ClassCardController(
            EntryRights rights, PrintCards printCards, EntryCards cards, Printer printer, EntryTrail trail) {
        this.rights = rights;
        this.printCards = printCards;
        this.cards = cards;
        this.printer = printer;
        this.trail = trail;
    }

    /** Prints the poster by which a class is entered, as PDF. The one before opens nothing more. */
    @FreshSignIn
    @PostMapping(path = "/poster", produces = MediaType.APPLICATION_PDF_VALUE)
    @BulkReading(BulkKind.PRINTS)
    @AllowedTo({TEACHER, HEAD})
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> printPoster(@PathVariable ClassId id, Viewer viewer) {
        ClassView schoolClass = rights.require(id, viewer);
        return PrintedFile.of("entrée", schoolClass.name())
                .of(printer.print(printCards.printPoster(schoolClass, viewer)));
    }

    /** Revokes the poster of a class: it opens nothing more, and who came in by it is signed out. */
    @DeleteMapping("/poster")
    @AllowedTo({TEACHER, HEAD})
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokePoster(@PathVariable ClassId id, Viewer viewer) {
        rights.require(id, viewer);
        cards.revoke(id);
        trail.ofClass("entry-poster.revoked", id, viewer);
    }

    /** Prints a card for each child of a class, as one PDF. Those before open nothing more. */
    @FreshSignIn
    @PostMapping(path = "/cards", produces = MediaType.APPLICATION_PDF_VALUE)
    @BulkReading(BulkKind.PRINTS)
    @AllowedTo({TEACHER, HEAD})
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> printCards(@PathVariable ClassId id, Viewer viewer) {
        ClassView schoolClass = rights.require(id, viewer);
        OwnFamily own = rights.ownFamily(viewer);
        return PrintedFile.of("cartes d’entrée", schoolClass.name())
                .of(printer.print(printCards.print(schoolClass, child -> !own.hides(child), viewer)));
    }
}
