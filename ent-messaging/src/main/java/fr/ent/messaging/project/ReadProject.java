package fr.ent.messaging.project;

import fr.ent.core.Viewer;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleRights;
import fr.ent.messaging.blog.ArticleRows;
import fr.ent.messaging.blog.ArticleViews;
import fr.ent.messaging.blog.PeopleOfArticles;
import fr.ent.messaging.project.block.ProjectBlocks;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a project page as its viewer may see it: a block whose picture isn't shown to them is left out with its words. */
@Component
public class ReadProject {

    private final ArticleRows rows;
    private final ArticleRights rights;
    private final PeopleOfArticles people;
    private final ArticleViews views;
    private final Projects projects;

    ReadProject(
            ArticleRows rows, ArticleRights rights, PeopleOfArticles people, ArticleViews views, Projects projects) {
        this.rows = rows;
        this.rights = rights;
        this.people = people;
        this.views = views;
        this.projects = projects;
    }

    /** None where the article isn't the viewer's to read, or is no page. */
    Optional<ProjectBlocks> find(ArticleId id, Viewer viewer) {
        return rows.find(id)
                .filter(ArticleFacts::page)
                .filter(article -> rights.find(
                                article, people.read(id).authors().keySet(), viewer)
                        .isPresent())
                .flatMap(article -> projects.find(id)
                        .map(page -> page.showing(
                                views.view(article, viewer).article().content().files())));
    }

    /** A page whole, with its article, for those who lead its class. */
    public Optional<LedProject> findLed(ArticleId id, Viewer viewer) {
        return rows.find(id)
                .filter(ArticleFacts::page)
                .filter(article -> rights.leads(article.place(), viewer))
                .flatMap(article -> projects.find(id).map(page -> new LedProject(article, page)));
    }

    /** The page that an article is, for the product itself. */
    public Optional<LedProject> findPage(ArticleFacts article) {
        return projects.find(article.id()).map(page -> new LedProject(article, page));
    }

    /** A page with its article. */
    public record LedProject(ArticleFacts article, ProjectBlocks page) {}
}
