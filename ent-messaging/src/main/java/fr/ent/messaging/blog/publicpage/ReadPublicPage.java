package fr.ent.messaging.blog.publicpage;

import fr.ent.core.TerritoryView;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleRows;
import fr.ent.messaging.blog.PublishedArticles;
import fr.ent.messaging.blog.PublishedArticles.PublishedPart;
import fr.ent.messaging.blog.shown.ShowArticles;
import fr.ent.messaging.blog.shown.ShownArticle;
import java.time.YearMonth;
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

    Optional<ReadPage> find(String school, @Nullable String schoolClass, PageWish wish, TerritoryView territory) {
        return blogs.findOpen(school, schoolClass).map(place -> {
            ReadArticles read = read(place.articles(), place.path(), wish, territory);
            return new ReadPage(
                    writePublicPage.write(place, read, territory),
                    PublicFrame.robots(place.blog().listed()));
        });
    }

    /** The page of all schools that have opened theirs; it says so when none has. */
    ReadPage readSchools(PageWish wish, TerritoryView territory) {
        PublicSchools schools = blogs.getSchools();
        ReadArticles read = schools.schools().isEmpty()
                ? new ReadArticles(List.of(), false, new PublicIndex(PublicSchools.PATH, List.of(), null, null))
                : read(schools.articles(), PublicSchools.PATH, wish, territory);
        return new ReadPage(writePublicPage.write(schools, read, territory), PublicFrame.robots(schools.isListed()));
    }

    private ReadArticles read(PublishedArticles which, String path, PageWish wish, TerritoryView territory) {
        PublishedPart part = PublishedPart.of(wish.topic(), wish.month(), territory.timeZone());
        List<ArticleFacts> articles = rows.listPublished(which.only(part), wish.after(), AT_ONCE + 1);
        boolean more = articles.size() > AT_ONCE;
        return new ReadArticles(
                showArticles.show(more ? articles.subList(0, AT_ONCE) : articles),
                more,
                new PublicIndex(path, rows.countPublished(which, territory.timeZone()), wish.topic(), wish.month()));
    }

    /**
     * The part of a page that somebody asks for.
     *
     * @param after the last article that is known
     */
    record PageWish(
            @Nullable ArticleId after,
            @Nullable String topic,
            @Nullable YearMonth month) {}

    /**
     * Articles of a page.
     *
     * @param more whether there are older ones behind the last of these
     */
    record ReadArticles(List<ShownArticle> articles, boolean more, PublicIndex index) {}

    /** A page, and what it says to search engines. */
    record ReadPage(String html, String robots) {}
}
