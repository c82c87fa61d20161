package fr.ent.core.account.invitation;

import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.TERRITORY_ADMINISTRATOR;
import static fr.ent.core.Role.TOWN_AGENT;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.invitation.PrintInvitations.InvitationLetters;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Invitations on paper. */
@RestController
class InvitationLettersController {

    private final PrintInvitations printInvitations;
    private final Senders senders;
    private final Printer printer;
    private final PrintLimit limit;

    InvitationLettersController(PrintInvitations printInvitations, Senders senders, Printer printer, PrintLimit limit) {
        this.printInvitations = printInvitations;
        this.senders = senders;
        this.printer = printer;
        this.limit = limit;
    }

    /**
     * Prints invitations of members of the staff as one PDF, a page for each who has no account in use. An invitation before
     * that nobody has used loses its force. All documents with codes and passwords counted in, 60 prints an hour.
     */
    @FreshSignIn
    @PostMapping(path = "/api/core/staff-invitations/letters", produces = MediaType.APPLICATION_PDF_VALUE)
    @BulkReading(BulkKind.PRINTS)
    @AllowedTo({HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    @Refuses(InvitationProblems.ALL_IN)
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(@RequestBody @Valid InvitedPeople wanted, Viewer viewer) {
        limit.take(viewer);
        InvitationLetters letters =
                printInvitations.print(wanted.personIds(), viewer).orElseThrow(Problem::notFound);
        if (letters.letters().isEmpty()) {
            throw Problem.of(InvitationProblems.ALL_IN);
        }
        Sender sender = senders.ofTown();
        return PrintedFile.of("invitations", titleOf(letters, sender))
                .of(printer.print(new InvitationPages(sender, letters).html()));
    }

    /** A single letter bears the name of whom it is for. */
    private static String titleOf(InvitationLetters letters, Sender sender) {
        return letters.letters().size() == 1
                ? letters.letters().getFirst().to().name().full()
                : sender.territoryName();
    }

    /** The people who get a letter. */
    record InvitedPeople(@NotEmpty @Size(max = 200) List<@NotNull PersonId> personIds) {}
}
