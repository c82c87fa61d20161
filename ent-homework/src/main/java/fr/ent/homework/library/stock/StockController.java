package fr.ent.homework.library.stock;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import fr.ent.homework.library.LibraryRights;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Counts of a school's library, and the beeps of those who scan. */
@RestController
@RequestMapping("/api/homework/library/stock-takings")
class StockController {

    private final LibraryRights rights;
    private final StockTakings takings;
    private final TakeStock takeStock;
    private final ScanCopy scanCopy;

    StockController(LibraryRights rights, StockTakings takings, TakeStock takeStock, ScanCopy scanCopy) {
        this.rights = rights;
        this.takings = takings;
        this.takeStock = takeStock;
        this.scanCopy = scanCopy;
    }

    /** Lists the counts of a school, the last 30; the one that goes on is among them. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    List<StockTaking> list(@RequestParam SchoolId schoolId, Viewer viewer) {
        if (!rights.mayKeep(viewer, schoolId)) {
            throw Problem.notFound();
        }
        return takings.list(schoolId);
    }

    /** Begins a count of a school's library, or of the shelves whose mark begins so. */
    @PostMapping
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    @Answers(201)
    @Idempotent
    @Refuses(StockProblems.STOCK_TAKING_OPEN)
    ResponseEntity<StockTaking> begin(@RequestBody @Valid NewStockTaking wanted, Viewer viewer) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(StockProblems.settle(takeStock.begin(wanted.schoolId(), wanted.shelf(), viewer)));
    }

    /** Notes that a copy is there, and says what is to be known of it. A beep that comes twice is noted once. */
    @PostMapping("/{id}/beeps")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    StockBeep scan(@PathVariable StockTakingId id, @RequestBody @Valid ScannedBarcode scanned, Viewer viewer) {
        return switch (scanCopy.scan(id, scanned.barcode(), viewer)) {
            case StockOutcome.Beeped(StockBeep beep) -> beep;
            case StockOutcome.Done(StockTaking taking) -> throw new IllegalStateException("No beep: " + taking.id());
            case StockOutcome.Refused refusal -> throw StockProblems.of(refusal);
        };
    }

    /** Ends a count: what nobody has scanned is missing. Twice is once. */
    @PostMapping("/{id}/end")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    StockTaking end(@PathVariable StockTakingId id, Viewer viewer) {
        return StockProblems.settle(takeStock.end(id, viewer));
    }

    /**
     * A count to be begun.
     *
     * @param shelf how the marks of its shelves begin; all of them when left out
     */
    record NewStockTaking(
            @NotNull SchoolId schoolId,
            @OneLine(max = 40) @Nullable String shelf) {}

    /** Signs that a scanner has read. */
    record ScannedBarcode(@NotBlank @OneLine(max = 20) String barcode) {}
}
