package fr.ent.messaging.project;

import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.writing.ArticleOutcome;
import fr.ent.messaging.blog.writing.ReviseArticle;
import fr.ent.messaging.blog.writing.ReviseArticle.CarriedPage;
import fr.ent.messaging.project.block.ProjectBlocks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Builds a project page of an empty article, and changes it: its pupils while they have it in hand, teachers at any time. Its files
 * and plain words become the article's, for which the rules of articles hold.
 */
@Component
class WriteProject {

    private final ReviseArticle reviseArticle;
    private final Projects projects;
    private final Files files;

    WriteProject(ReviseArticle reviseArticle, Projects projects, Files files) {
        this.reviseArticle = reviseArticle;
        this.projects = projects;
        this.files = files;
    }

    /** Writing what is there already changes nothing. */
    @Transactional
    public ArticleOutcome write(ArticleId id, ProjectRevision revision, Viewer viewer) {
        ProjectBlocks page = revision.page();
        return reviseArticle.revise(id, revision.article(page), new WrittenPage(page), viewer);
    }

    /** Pictures are where pictures are shown, and sounds where they are heard. */
    private void checkKinds(ProjectBlocks page) {
        for (FileView file : files.list(page.files())) {
            String kind = page.pictures().contains(file.id()) ? "image/" : "audio/";
            if (!file.mediaType().startsWith(kind)) {
                throw new InvalidInput("blocks", "type");
            }
        }
    }

    /** The blocks, on their way into the article's transaction. */
    private final class WrittenPage implements CarriedPage {

        private final ProjectBlocks page;

        private WrittenPage(ProjectBlocks page) {
            this.page = page;
        }

        @Override
        public boolean changes(ArticleId article) {
            return !projects.find(article).map(page::equals).orElse(false);
        }

        @Override
        public void write(ArticleId article) {
            checkKinds(page);
            projects.write(article, page);
        }
    }
}
