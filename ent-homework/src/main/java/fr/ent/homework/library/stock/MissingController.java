package fr.ent.homework.library.stock;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Download;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.homework.library.LibraryRights;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Copies that a count has missed: as a list, as a file, and as lost. */
@RestController
@RequestMapping("/api/homework/library/stock-takings/{id}")
class MissingController {

    private final LibraryRights rights;
    private final StockTakings takings;
    private final GiveUpMissing giveUpMissing;

    MissingController(LibraryRights rights, StockTakings takings, GiveUpMissing giveUpMissing) {
        this.rights = rights;
        this.takings = takings;
        this.giveUpMissing = giveUpMissing;
    }

    /** Lists the copies that a count has missed, or that it still looks for; by shelf and title. */
    @GetMapping("/missing")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    List<MissingCopy> list(@PathVariable StockTakingId id, Viewer viewer) {
        require(id, viewer);
        return takings.listMissing(id);
    }

    /** Gives that list as a file for a spreadsheet. */
    @GetMapping("/missing/csv")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    @BulkReading(BulkKind.EXPORTS)
    @Answers(as = "text/csv")
    ResponseEntity<byte[]> export(@PathVariable StockTakingId id, Viewer viewer) {
        require(id, viewer);
        return new Download("livres manquants", "csv", new MediaType("text", "csv", StandardCharsets.UTF_8))
                .of(MissingCsv.write(takings.listMissing(id)).getBytes(StandardCharsets.UTF_8));
    }

    /** Counts all that is missing as lost, but what was lent since. Twice is once. */
    @PutMapping("/losses")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    @Refuses(StockProblems.STOCK_TAKING_GOES_ON)
    StockTaking giveUp(@PathVariable StockTakingId id, Viewer viewer) {
        return StockProblems.settle(giveUpMissing.giveUp(id, viewer));
    }

    /** Takes that back for what is lost still. */
    @DeleteMapping("/losses")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    StockTaking takeUp(@PathVariable StockTakingId id, Viewer viewer) {
        return StockProblems.settle(giveUpMissing.takeUp(id, viewer));
    }

    private void require(StockTakingId id, Viewer viewer) {
        SchoolId school = takings.findSchool(id).orElseThrow(Problem::notFound);
        if (!rights.mayKeep(viewer, school)) {
            throw Problem.notFound();
        }
    }
}
