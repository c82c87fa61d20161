package fr.ent.core.trail;

import fr.ent.core.DateRange;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Download;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.TooMany;
import fr.ent.core.text.OneLine;
import fr.ent.core.trail.ExportTrail.ExportedTrail;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail, for administrators of the territory. It keeps that it was read and taken away. */
@RestController
@RequestMapping("/api/core/audit")
class TrailController {

    private static final int PAGE = 50;
    private static final int READ_PER_HOUR = 300;
    private static final int EXPORTED_PER_HOUR = 20;

    private final ReadTrail readTrail;
    private final ExportTrail exportTrail;
    private final Audit audit;
    private final RateLimits limits;

    TrailController(ReadTrail readTrail, ExportTrail exportTrail, Audit audit, RateLimits limits) {
        this.readTrail = readTrail;
        this.exportTrail = exportTrail;
        this.audit = audit;
        this.limits = limits;
    }

    /**
     * Reads the audit trail, newest first, fifty entries at once; without what the own family did or what was done to it. The
     * trail keeps each reading; 300 an hour.
     *
     * @param from the first day, included
     * @param to the last day, included; 366 days at most
     * @param actor the person who acted
     * @param about the person acted on, whose account or household it may be, or named in the details
     * @param action the kind of act: {@code right.granted}
     * @param after the entry after which the trail goes on
     */
    @GetMapping
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @BulkReading(BulkKind.PEOPLE_LISTS)
    List<TrailEntry> list(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable PersonId actor,
            @RequestParam(required = false) @Nullable PersonId about,
            @RequestParam(defaultValue = "") @OneLine(max = 60) String action,
            @RequestParam(required = false) @Nullable UUID after,
            Viewer viewer) {
        TrailPeriod period = TrailPeriod.of(from, to);
        TrailQuestion question = new TrailQuestion(actor, about, action);
        take("trail-read", READ_PER_HOUR, viewer);
        List<TrailEntry> entries = readTrail.list(period, question, viewer, after, PAGE);
        audit.record(viewer.person(), "trail.read", question.target(), question.details(period));
        return entries;
    }

    /**
     * Gives a period of the audit trail as a CSV file, newest first; without what the own family did or what was done to it.
     * The trail keeps that it was asked for and that it was given, which is why this is a POST; 20 files an hour.
     *
     * @param from the first day, included
     * @param to the last day, included; 62 days at most
     * @param actor the person who acted
     * @param about the person acted on, whose account or household it may be, or named in the details
     * @param action the kind of act: {@code right.granted}
     */
    @PostMapping("/export")
    @FreshSignIn
    @BulkReading(BulkKind.EXPORTS)
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @Answers(as = "text/csv")
    ResponseEntity<Resource> export(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable PersonId actor,
            @RequestParam(required = false) @Nullable PersonId about,
            @RequestParam(defaultValue = "") @OneLine(max = 60) String action,
            Viewer viewer)
            throws IOException {
        TrailPeriod period = TrailPeriod.of(DateRange.of(from, to));
        TrailQuestion question = new TrailQuestion(actor, about, action);
        take("trail-export", EXPORTED_PER_HOUR, viewer);
        Map<String, String> details = question.details(period);
        audit.record(viewer.person(), "trail.export-asked", question.target(), details);
        ExportedTrail file = exportTrail.export(period, question, viewer);
        try {
            details.put("entries", Integer.toString(file.entries()));
            audit.record(viewer.person(), "trail.exported", question.target(), details);
            return new Download("Journal " + from + " " + to, "csv", MediaType.parseMediaType("text/csv;charset=UTF-8"))
                    .of(file.content());
        } catch (IOException | RuntimeException failed) {
            file.content().close();
            throw failed;
        }
    }

    /** Refuses somebody who reads or takes away more than a look at the trail needs, and keeps a record of it. */
    private void take(String limit, int permits, Viewer viewer) {
        try {
            limits.take(limit, viewer.person().toString(), permits, Duration.ofHours(1));
        } catch (TooMany tooMany) {
            audit.record(viewer.person(), "trail.refused", "trail", Map.of("limit", limit));
            throw tooMany;
        }
    }
}
