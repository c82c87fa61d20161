package fr.ent.messaging.blog.publicpage;

import fr.ent.core.TerritoryView;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleRows;
import fr.ent.messaging.blog.shown.ShowArticles;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a public page; none where the school hasn't opened one. */
@Component
class ReadPublicPage {

    private static final int AT_ONCE = 20;

    private final PublicBlogs blogs;
    private final ArticleRows rows;
    private final ShowArticles showArticles;
    private final WritePublicPage writePublicPage;

    ReadPublicPage(PublicBlogs blogs, ArticleRows rows, ShowArticles showArticles, WritePublicPage writePublicPage) {
        this.blogs = blogs;
        this.rows = rows;
        this.showArticles = showArticles;
        this.writePublicPage = writePublicPage;
    }

    Optional<ReadPage> find(
            String school, @Nullable String schoolClass, @Nullable ArticleId after, TerritoryView territory) {
        return blogs.findOpen(school, schoolClass).map(place -> {
            List<ArticleFacts> articles = rows.listPublished(place.articles(), after, AT_ONCE + 1);
            boolean more = articles.size() > AT_ONCE;
            String html = writePublicPage.write(
                    place, showArticles.show(more ? articles.subList(0, AT_ONCE) : articles), more, territory);
            return new ReadPage(html, WritePublicPage.robots(place.blog().listed()));
        });
    }

    /** The page of all schools that have opened theirs; it says so when none has. */
    ReadPage readSchools(@Nullable ArticleId after, TerritoryView territory) {
        PublicSchools schools = blogs.getSchools();
        List<ArticleFacts> articles =
                schools.schools().isEmpty() ? List.of() : rows.listPublished(schools.articles(), after, AT_ONCE + 1);
        boolean more = articles.size() > AT_ONCE;
        String html = writePublicPage.write(
                schools, showArticles.show(more ? articles.subList(0, AT_ONCE) : articles), more, territory);
        return new ReadPage(html, WritePublicPage.robots(schools.isListed()));
    }

    /** A page, and what it says to search engines. */
    record ReadPage(String html, String robots) {}
}
