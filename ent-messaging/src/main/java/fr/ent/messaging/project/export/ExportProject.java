package fr.ent.messaging.project.export;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.project.ReadProject;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a page away for those who lead its class. Consent is asked now, for the readers whom the article names: what leaves can't be
 * taken back.
 */
@Component
class ExportProject {

    private final ReadProject readProject;
    private final ShowProject showProject;
    private final Audit audit;

    ExportProject(ReadProject readProject, ShowProject showProject, Audit audit) {
        this.readProject = readProject;
        this.showProject = showProject;
        this.audit = audit;
    }

    /** None where the page isn't the viewer's to lead. */
    @Transactional
    public Optional<ExportedProject> export(ArticleId id, Viewer viewer) {
        return readProject.findLed(id, viewer).map(showProject::show).map(exported -> {
            audit.record(
                    viewer.person(),
                    "article.project-exported",
                    "article:" + id,
                    Map.of(
                            "audience",
                            exported.article().article().content().audience().name()));
            return exported;
        });
    }
}
