package fr.ent.messaging.project.export;

import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleRows;
import fr.ent.messaging.blog.publicpage.PublicBlogs;
import fr.ent.messaging.blog.publicpage.PublicBlogs.PublicPlace;
import fr.ent.messaging.project.ReadProject;
import fr.ent.messaging.project.export.PublicProjectHtml.PlaceLink;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a page that a school with an open public page has published for everybody: consent is asked at each opening. */
@Component
class ReadPublicProject {

    private final PublicBlogs blogs;
    private final ArticleRows rows;
    private final ReadProject readProject;
    private final ShowProject showProject;

    ReadPublicProject(PublicBlogs blogs, ArticleRows rows, ReadProject readProject, ShowProject showProject) {
        this.blogs = blogs;
        this.rows = rows;
        this.readProject = readProject;
        this.showProject = showProject;
    }

    Optional<PublicProjectHtml> find(String school, ArticleId id, ZoneId zone) {
        return blogs.findOpen(school, null)
                .flatMap(place -> rows.findPublished(place.articles(), id)
                        .filter(ArticleFacts::page)
                        .flatMap(readProject::findPage)
                        .map(page -> new PublicProjectHtml(
                                showProject.show(page, file -> place.fileOf(id, file.id())),
                                new PlaceLink(place.title(), place.path()),
                                robots(place),
                                zone)));
    }

    private static String robots(PublicPlace place) {
        return place.blog().listed() ? "index, follow" : "noindex, nofollow";
    }
}
