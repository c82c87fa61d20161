package fr.ent.homework.progress.state;

import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Download;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import fr.ent.homework.progress.state.WriteStateFile.StateFile;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reports of a school for the State's own school report (livret scolaire unique). */
@RestController
@RequestMapping("/api/homework/reports/state")
class StateReportController {

    /** No report of the school or the class is complete. */
    private static final String NO_REPORT = "409 homework:no-report-complete";

    private static final int EXPORTED_PER_HOUR = 20;

    private final Directory directory;
    private final ReadReadiness readReadiness;
    private final WriteStateFile writeStateFile;
    private final Audit audit;
    private final RateLimits limits;

    StateReportController(
            Directory directory,
            ReadReadiness readReadiness,
            WriteStateFile writeStateFile,
            Audit audit,
            RateLimits limits) {
        this.directory = directory;
        this.readReadiness = readReadiness;
        this.writeStateFile = writeStateFile;
        this.audit = audit;
        this.limits = limits;
    }

    /**
     * Reads what is missing before a term's reports go to the State: for the head by class, for a teacher of the own classes.
     *
     * @param term of this school year, begun: {@code 2026-1}; the last one that is over when left out
     */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    StateReadiness read(
            @RequestParam SchoolId schoolId,
            @RequestParam(required = false) @OneLine(max = 6) @Nullable String term,
            Viewer viewer) {
        SchoolView school = directory
                .findSchool(schoolId)
                .filter(found -> viewer.heads(found.id())
                        || viewer.classes().stream()
                                .anyMatch(mine -> mine.schoolId().equals(found.id()) && viewer.teaches(mine.id())))
                .orElseThrow(NotThere::new);
        return readReadiness.read(school, term, viewer);
    }

    /**
     * Gives the head the complete reports of a term as an XML file for the State's service (LSU, import of first degree). The
     * audit trail keeps it, which is why this is a POST; 20 files an hour.
     *
     * @param term of this school year, begun: {@code 2026-1}
     * @param classId the only class; the whole school when left out
     */
    @FreshSignIn
    @PostMapping("/export")
    @AllowedTo(Role.HEAD)
    @BulkReading(BulkKind.EXPORTS)
    @Refuses(NO_REPORT)
    @Answers(as = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<Resource> export(
            @RequestParam SchoolId schoolId,
            @RequestParam @OneLine(max = 6) String term,
            @RequestParam(required = false) @Nullable ClassId classId,
            Viewer viewer)
            throws IOException {
        SchoolView school = directory
                .findSchool(schoolId)
                .filter(found -> viewer.heads(found.id()))
                .orElseThrow(NotThere::new);
        limits.take("state-reports", viewer.person().toString(), EXPORTED_PER_HOUR, Duration.ofHours(1));
        StateFile file = writeStateFile.write(school, term, classId, viewer).orElseThrow(() -> Problem.of(NO_REPORT));
        try {
            audit.record(
                    viewer.person(),
                    "state-reports.exported",
                    "school:" + school.id(),
                    Map.of(
                            "term", term,
                            "reports", Integer.toString(file.reports()),
                            "leftOut", Integer.toString(file.leftOut())));
            return new Download("LSU " + school.uai() + " " + term, "xml", MediaType.APPLICATION_XML)
                    .of(file.content());
        } catch (IOException | RuntimeException failed) {
            file.content().close();
            throw failed;
        }
    }
}
