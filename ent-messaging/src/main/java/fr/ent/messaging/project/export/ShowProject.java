package fr.ent.messaging.project.export;

import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.shown.ShowArticles;
import fr.ent.messaging.blog.shown.ShownArticle;
import fr.ent.messaging.project.ReadProject.LedProject;
import fr.ent.messaging.project.block.ProjectBlocks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows a page outside the product's own screens: with the pictures and sounds that the readers whom its article names may have now. */
@Component
class ShowProject {

    private final ShowArticles showArticles;
    private final Directory directory;

    ShowProject(ShowArticles showArticles, Directory directory) {
        this.showArticles = showArticles;
        this.directory = directory;
    }

    /** Its files named as they lie in an archive. */
    ExportedProject show(LedProject led) {
        return show(led.article(), led.page(), ExportedProject::name);
    }

    /** Its files at addresses of this site. */
    ExportedProject show(LedProject led, Function<FileView, String> address) {
        return show(led.article(), led.page(), files -> {
            Map<FileId, ExportedFile> named = new LinkedHashMap<>();
            files.forEach(file -> named.put(file.id(), new ExportedFile(address.apply(file), file)));
            return named;
        });
    }

    private ExportedProject show(
            ArticleFacts article, ProjectBlocks whole, Function<List<FileView>, Map<FileId, ExportedFile>> naming) {
        ShownArticle shown = showArticles.showAnew(article);
        Map<FileId, FileView> allowed = Stream.concat(shown.pictures().stream(), shown.recordings().stream())
                .collect(Collectors.toMap(FileView::id, file -> file));
        ProjectBlocks page = whole.showing(allowed.keySet());
        Map<ClassId, String> classNames = article.place()
                .findClass()
                .flatMap(directory::findClass)
                .map(schoolClass -> Map.of(schoolClass.id(), schoolClass.name()))
                .orElse(Map.of());
        return new ExportedProject(
                shown,
                shown.names(classNames),
                page,
                whole.files().size() - page.files().size(),
                naming.apply(page.files().stream().map(allowed::get).toList()));
    }
}
