package fr.ent.messaging.blog.home;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleRows;
import fr.ent.messaging.blog.ArticleView;
import fr.ent.messaging.blog.ArticleViews;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The newest article on a family's home. */
@RestController
class NewestArticleController {

    private final ArticleRows rows;
    private final ArticleViews views;
    private final Clock clock;

    NewestArticleController(ArticleRows rows, ArticleViews views, Clock clock) {
        this.rows = rows;
        this.views = views;
        this.clock = clock;
    }

    /**
     * The newest article that a family may read.
     *
     * @param article none in the last three weeks
     */
    record NewestArticle(@Nullable HomeArticle article) {}

    /**
     * An article on the home of a family.
     *
     * @param pictureId its first picture, if it may be shown
     * @param childIds the viewer's children whom it is for: those of its class, else those of its school
     */
    record HomeArticle(
            ArticleId id,
            String title,
            @Nullable FileId pictureId,
            List<ChildId> childIds,
            @Nullable Instant publishedAt) {}

    /** Reads the newest article of the classes and schools of the viewer's children, of the last three weeks. */
    @GetMapping("/api/messaging/newest-article")
    @AllowedTo(Role.GUARDIAN)
    NewestArticle read(Viewer viewer) {
        List<ChildView> children = viewer.children();
        return new NewestArticle(rows.findNewest(
                        children.stream().map(ChildView::classId).distinct().toList(),
                        children.stream().map(ChildView::schoolId).distinct().toList(),
                        clock.instant().minus(BlogTile.NEW_FOR))
                .map(article -> view(article, viewer))
                .orElse(null));
    }

    private HomeArticle view(ArticleFacts article, Viewer viewer) {
        ArticleView view = views.list(List.of(article), null, viewer).getFirst();
        return new HomeArticle(
                article.id(),
                article.content().title(),
                BlogTile.firstPicture(view),
                readers(article.place(), viewer.children()),
                article.publishedAt());
    }

    private static List<ChildId> readers(ArticlePlace place, List<ChildView> children) {
        List<ChildId> classmates = children.stream()
                .filter(child -> child.classId().equals(place.classId()))
                .map(ChildView::id)
                .toList();
        return classmates.isEmpty()
                ? children.stream()
                        .filter(child -> child.schoolId().equals(place.schoolId()))
                        .map(ChildView::id)
                        .toList()
                : classmates;
    }
}
