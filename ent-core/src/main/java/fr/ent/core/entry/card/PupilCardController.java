package fr.ent.core.entry.card;

import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.TEACHER;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintedFile;
import fr.ent.core.account.print.Printer;
import fr.ent.core.entry.desk.EntryRights;
import fr.ent.core.entry.desk.EntryTrail;
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

/** The own card of a child. */
@RestController
@RequestMapping("/api/core/pupils/{id}/entry/card")
class PupilCardController {

    private final EntryRights rights;
    private final PrintCards printCards;
    private final EntryCards cards;
    private final Printer printer;
    private final EntryTrail trail;

    PupilCardController(
            EntryRights rights, PrintCards printCards, EntryCards cards, Printer printer, EntryTrail trail) {
        this.rights = rights;
        this.printCards = printCards;
        this.cards = cards;
        this.printer = printer;
        this.trail = trail;
    }

    /** Prints the own card of a child, as PDF. The one before opens nothing more. */
    @FreshSignIn
    @PostMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    @BulkReading(BulkKind.PRINTS)
    @AllowedTo({TEACHER, HEAD})
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(@PathVariable ChildId id, Viewer viewer) {
        ChildView child = rights.require(id, viewer);
        ClassView schoolClass = new ClassView(child.classId(), child.className(), child.schoolId());
        return PrintedFile.of("carte d’entrée", child.givenName())
                .of(printer.print(printCards.print(schoolClass, id::equals, viewer)));
    }

    /** Revokes the own card of a child: it opens nothing more, and who came in by it is signed out. */
    @DeleteMapping
    @AllowedTo({TEACHER, HEAD})
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable ChildId id, Viewer viewer) {
        rights.require(id, viewer);
        cards.revoke(id);
        trail.ofChild("entry-card.revoked", id, viewer);
    }
}
