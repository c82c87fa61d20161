package fr.ent.canteen.desk;

import fr.ent.canteen.export.ExportFormat;
import fr.ent.canteen.export.Sheet;
import fr.ent.core.DateRange;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.TooMany;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of the town hall, to look at and to take away. */
@RestController
@RequestMapping("/api/canteen/lists/{name}")
class DeskListController {

    private static final int READ_PER_HOUR = 300;
    private static final int EXPORTED_PER_HOUR = 60;

    private final List<DeskList> lists;
    private final Audit audit;
    private final RateLimits limits;

    DeskListController(List<DeskList> lists, Audit audit, RateLimits limits) {
        this.lists = List.copyOf(lists);
        this.audit = audit;
        this.limits = limits;
    }

    /**
     * Reads the first 200 rows of a list of the town hall, and how many it has; 300 readings an hour.
     *
     * @param name {@code reservations}, {@code attente} (the waiting list) or {@code places}
     * @param from the first day, included
     * @param to the last day, included; 62 days at most
     */
    @GetMapping
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    ShownSheet show(
            @PathVariable String name, @RequestParam LocalDate from, @RequestParam LocalDate to, Viewer viewer) {
        take("list-read", READ_PER_HOUR, name, viewer);
        return ShownSheet.of(read(name, from, to));
    }

    private Sheet read(String name, LocalDate from, LocalDate to) {
        DateRange range = DateRange.of(from, to);
        Sheet sheet = lists.stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(Problem::notFound)
                .read(range);
        if (sheet.rows().size() > DeskList.MOST_ROWS) {
            throw Problem.invalid(new InvalidField("to", "range-too-long"));
        }
        return sheet;
    }

    /**
     * Gives a list of the town hall as a file. The audit trail keeps it, which is why this is a POST; 60 files an hour.
     *
     * @param name {@code reservations}, {@code attente} (the waiting list) or {@code places}
     * @param from the first day, included
     * @param to the last day, included; 62 days at most
     */
    @FreshSignIn
    @PostMapping("/export")
    @BulkReading(BulkKind.EXPORTS)
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(as = {"text/csv", "application/vnd.oasis.opendocument.spreadsheet"})
    ResponseEntity<byte[]> export(
            @PathVariable String name,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam ExportFormat format,
            Viewer viewer) {
        take("list-export", EXPORTED_PER_HOUR, name, viewer);
        Sheet sheet = read(name, from, to);
        audit.record(
                viewer.person(),
                "list.exported",
                "list:" + name,
                Map.of(
                        "from", from.toString(),
                        "to", to.toString(),
                        "rows", Integer.toString(sheet.rows().size()),
                        "format", format.name()));
        return format.download(sheet).of(format.file(sheet));
    }

    /** Refuses an agent who reads or takes away more than a desk needs, and keeps a record of it. */
    private void take(String limit, int permits, String name, Viewer viewer) {
        try {
            limits.take(limit, viewer.person().toString(), permits, Duration.ofHours(1));
        } catch (TooMany tooMany) {
            audit.record(viewer.person(), "list.refused", "list:" + name, Map.of("limit", limit));
            throw tooMany;
        }
    }
}
