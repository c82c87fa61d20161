package fr.ent.messaging.project.export;

import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.shown.ShowArticles;
import fr.ent.messaging.blog.shown.ShownArticle;
import fr.ent.messaging.project.ReadProject;
import fr.ent.messaging.project.ReadProject.LedProject;
import fr.ent.messaging.project.block.ProjectBlocks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a page away for those who lead its class. Consent is asked now, for the readers whom the article names: what leaves can't be
 * taken back.
 */
@Component
class ExportProject {

    private final ReadProject readProject;
    private final ShowArticles showArticles;
    private final Directory directory;
    private final Audit audit;

    ExportProject(ReadProject readProject, ShowArticles showArticles, Directory directory, Audit audit) {
        this.readProject = readProject;
        this.showArticles = showArticles;
        this.directory = directory;
        this.audit = audit;
    }

    /** None where the page isn't the viewer's to lead. */
    @Transactional
    public Optional<ExportedProject> export(ArticleId id, Viewer viewer) {
        return readProject.findLed(id, viewer).map(this::show).map(exported -> {
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

    private ExportedProject show(LedProject led) {
        ShownArticle shown = showArticles.show(List.of(led.article())).getFirst();
        Map<FileId, FileView> allowed = Stream.concat(shown.pictures().stream(), shown.recordings().stream())
                .collect(Collectors.toMap(FileView::id, file -> file));
        ProjectBlocks page = led.page().showing(allowed.keySet());
        List<FileView> files = page.files().stream().map(allowed::get).toList();
        Map<ClassId, String> classNames = led.article()
                .place()
                .findClass()
                .flatMap(directory::findClass)
                .map(schoolClass -> Map.of(schoolClass.id(), schoolClass.name()))
                .orElse(Map.of());
        return new ExportedProject(
                shown,
                shown.names(classNames),
                page,
                led.page().files().size() - page.files().size(),
                ExportedProject.name(files));
    }
}
