package fr.ent.core.archive;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Download;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The own data as an archive. A pupil's is asked for by the guardians. */
@RestController
@RequestMapping("/api/me/data-export")
class DataExportController {

    private static final int ASKED_PER_DAY = 5;
    private static final int FETCHED_PER_DAY = 20;

    private final AskDataExport askDataExport;
    private final FetchDataExport fetchDataExport;
    private final RateLimits limits;

    DataExportController(AskDataExport askDataExport, FetchDataExport fetchDataExport, RateLimits limits) {
        this.askDataExport = askDataExport;
        this.fetchDataExport = fetchDataExport;
        this.limits = limits;
    }

    /** Reads how far the archive is that was asked for; {@code NONE} without one. Pupils are refused. */
    @GetMapping
    @AllowedTo
    DataExportView read(Viewer viewer) {
        refusePupils(viewer);
        return askDataExport.find(viewer).map(DataExportController::view).orElse(DataExportView.NONE);
    }

    /**
     * Asks for an archive of what is kept about oneself and the own children. It is made after the answer, told by the bell and
     * by mail, and kept for seven days; one that is being made is the one asked for, and a former one is removed. Pupils are
     * refused; 5 times a day.
     */
    @Idempotent
    @FreshSignIn
    @PostMapping
    @AllowedTo
    @Answers(202)
    ResponseEntity<DataExportView> ask(Viewer viewer) {
        refusePupils(viewer);
        limits.take("data-export", viewer.person().toString(), ASKED_PER_DAY, Duration.ofDays(1));
        return ResponseEntity.accepted().body(view(askDataExport.ask(viewer)));
    }

    /** Calls off an archive that is being made, or removes it. */
    @DeleteMapping
    @AllowedTo
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(Viewer viewer) {
        refusePupils(viewer);
        askDataExport.cancel(viewer);
    }

    /**
     * Gives the archive as a ZIP file. The audit trail keeps that it was given, which is why this is a POST; 20 times a day. An
     * archive that holds the data of a child from whom the person has been barred since is gone.
     */
    @FreshSignIn
    @PostMapping("/content")
    @AllowedTo
    @Answers(as = "application/zip")
    ResponseEntity<Resource> fetch(Viewer viewer) {
        refusePupils(viewer);
        limits.take("data-export-fetched", viewer.person().toString(), FETCHED_PER_DAY, Duration.ofDays(1));
        return fetchDataExport
                .fetch(viewer)
                .map(fetched -> new Download("Mes données", "zip", MediaType.parseMediaType("application/zip"))
                        .of(fetched.content(), fetched.size()))
                .orElseThrow(Problem::notFound);
    }

    private static void refusePupils(Viewer viewer) {
        if (viewer.holds(Role.PUPIL)) {
            throw Problem.of(CommonProblems.WRONG_ROLE);
        }
    }

    private static DataExportView view(DataExport export) {
        return new DataExportView(
                DataExportStanding.valueOf(export.state().name()),
                export.askedAt(),
                export.parts(),
                export.done(),
                export.size(),
                export.expiresAt());
    }

    /** The standing of an archive. */
    enum DataExportStanding {
        NONE,
        UNDER_WAY,
        READY,
        FAILED
    }

    /**
     * An archive.
     *
     * @param parts in which it is made
     * @param done how many of them are made
     * @param size in bytes, once it is ready
     * @param expiresAt when it is removed
     */
    record DataExportView(
            DataExportStanding state,
            @Nullable Instant askedAt,
            int parts,
            int done,
            @Nullable Long size,
            @Nullable Instant expiresAt) {

        static final DataExportView NONE = new DataExportView(DataExportStanding.NONE, null, 0, 0, null, null);
    }
}
