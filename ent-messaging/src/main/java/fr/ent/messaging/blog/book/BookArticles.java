package fr.ent.messaging.blog.book;

import fr.ent.core.ChildId;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleRights;
import fr.ent.messaging.blog.ArticleRows;
import fr.ent.messaging.blog.PublishedArticles;
import fr.ent.messaging.blog.book.BlogBook.BookContent;
import fr.ent.messaging.blog.shown.ShowArticles;
import fr.ent.messaging.blog.shown.ShownArticle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what a book for some readers holds: articles that were published for them, or for more, from the first to the last. */
@Component
class BookArticles {

    /** More than a class writes in a year. */
    private static final int MOST = 500;

    private final ArticleRows rows;
    private final ShowArticles showArticles;
    private final ArticleRights rights;

    BookArticles(ArticleRows rows, ShowArticles showArticles, ArticleRights rights) {
        this.rows = rows;
        this.showArticles = showArticles;
        this.rights = rights;
    }

    /** With the pictures that these readers may see. */
    List<ShownArticle> list(ArticlePlace place, ArticleAudience readers) {
        return showArticles.showAnew(find(place, readers), readers);
    }

    /** Pictures that they may not see, with the pupils because of whom. */
    Map<FileId, Set<ChildId>> listForbidden(ArticlePlace place, ArticleAudience readers) {
        return showArticles.listForbidden(find(place, readers), readers);
    }

    boolean isEmpty(ArticlePlace place, ArticleAudience readers) {
        return rows.listPublished(which(place, readers), null, 1).isEmpty();
    }

    /** Whether all that a book holds may be shown to its readers by a new one. */
    boolean mayBegin(BlogBook book, BookContent content) {
        return isAmong(content, list(requirePlace(book), book.audience()));
    }

    /** Whether all that a book holds may still be shown to its readers: a child who has changed class since stays in it. */
    boolean mayShow(BlogBook book, BookContent content) {
        return isAmong(content, showArticles.show(find(requirePlace(book), book.audience()), book.audience()));
    }

    private static boolean isAmong(BookContent content, List<ShownArticle> shown) {
        BookContent now = contentOf(shown);
        return Set.copyOf(now.articles()).containsAll(content.articles())
                && Set.copyOf(now.pictures()).containsAll(content.pictures());
    }

    ArticlePlace requirePlace(BlogBook book) {
        return rights.find(book.blog()).orElseThrow();
    }

    static BookContent contentOf(List<ShownArticle> articles) {
        List<ArticleId> ids =
                articles.stream().map(shown -> shown.article().id()).toList();
        List<FileId> pictures = articles.stream()
                .flatMap(shown -> shown.pictures().stream())
                .map(FileView::id)
                .distinct()
                .toList();
        List<ChildId> children = articles.stream()
                .flatMap(shown -> shown.pictured().stream())
                .distinct()
                .toList();
        return new BookContent(ids, pictures, children, 0, 0);
    }

    private List<ArticleFacts> find(ArticlePlace place, ArticleAudience readers) {
        return rows.listPublished(which(place, readers), null, MOST).reversed();
    }

    private static PublishedArticles which(ArticlePlace place, ArticleAudience readers) {
        Set<ArticleAudience> audiences = Arrays.stream(ArticleAudience.values())
                .filter(audience -> audience.compareTo(readers) >= 0)
                .collect(Collectors.toSet());
        return place.findClass()
                .map(schoolClass -> new PublishedArticles(Set.of(place.schoolId()), schoolClass, audiences, false))
                .orElseGet(() -> PublishedArticles.ofJournal(place.schoolId(), audiences));
    }
}
