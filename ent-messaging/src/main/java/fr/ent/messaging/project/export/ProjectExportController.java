package fr.ent.messaging.project.export;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Download;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.messaging.ArticleId;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A project page to be taken away. */
@RestController
class ProjectExportController {

    private static final int PER_HOUR = 20;

    private final ExportProject exportProject;
    private final WriteZip writeZip;
    private final RateLimits limits;

    ProjectExportController(ExportProject exportProject, WriteZip writeZip, RateLimits limits) {
        this.exportProject = exportProject;
        this.writeZip = writeZip;
        this.limits = limits;
    }

    /**
     * Takes a project page away as a ZIP that opens without us, with the pictures and sounds that its readers may have. It flows, and holds
     * as many files as a page, each as large as one that is sent; 20 an hour.
     */
    @GetMapping("/api/messaging/articles/{id}/project/zip")
    @BulkReading(BulkKind.EXPORTS)
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(as = "application/zip")
    ResponseEntity<Resource> export(@PathVariable ArticleId id, Viewer viewer) {
        limits.take("project-export", viewer.person().toString(), PER_HOUR, Duration.ofHours(1));
        ExportedProject project = exportProject.export(id, viewer).orElseThrow(Problem::notFound);
        return new Download(project.article().title(), "zip", MediaType.parseMediaType("application/zip"))
                .of(writeZip.write(project));
    }
}
