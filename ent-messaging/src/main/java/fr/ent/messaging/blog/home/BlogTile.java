package fr.ent.messaging.blog.home;

import fr.ent.core.classhome.HomeReader;
import fr.ent.core.classhome.HomeTile;
import fr.ent.core.classhome.LineKind;
import fr.ent.core.classhome.TileContent;
import fr.ent.core.classhome.TileKind;
import fr.ent.core.classhome.TileLine;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleRows;
import fr.ent.messaging.blog.ArticleView;
import fr.ent.messaging.blog.ArticleView.AuthorView;
import fr.ent.messaging.blog.ArticleView.PictureView;
import fr.ent.messaging.blog.ArticleViews;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The latest articles that a class reads, each with its first picture. One of the last weeks is new until the child opens it; an
 * article that the child is to write waits beside them.
 */
@Component
class BlogTile implements HomeTile {

    static final Duration NEW_FOR = Duration.ofDays(21);
    private static final String PICTURE = "image/";

    private final ArticleRows rows;
    private final ArticleViews views;
    private final OpenedArticles opened;
    private final WaitingAssignments waiting;
    private final Clock clock;

    BlogTile(ArticleRows rows, ArticleViews views, OpenedArticles opened, WaitingAssignments waiting, Clock clock) {
        this.rows = rows;
        this.views = views;
        this.opened = opened;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public TileKind kind() {
        return TileKind.BLOG;
    }

    @Override
    public TileContent show(HomeReader reader) {
        List<ArticleView> articles = views.list(
                rows.listLatest(reader.schoolClass()), reader.schoolClass().id(), reader.viewer());
        Set<ArticleId> known = reader.findChild()
                .map(child -> opened.list(
                        articles.stream().map(view -> view.article().id()).toList(), child))
                .orElse(Set.of());
        Instant since = clock.instant().minus(NEW_FOR);
        TileContent read = TileContent.counting(
                articles.stream().map(view -> line(view, known, since)).toList(), LineKind.NEW_ARTICLE);
        int written = reader.findChild()
                .map(child -> waiting.count(reader.schoolClass().id(), child))
                .orElse(0);
        return new TileContent(read.fresh() + written, read.lines());
    }

    private static TileLine line(ArticleView view, Set<ArticleId> known, Instant since) {
        Instant published = view.article().publishedAt();
        boolean isNew = published != null
                && published.isAfter(since)
                && !known.contains(view.article().id());
        return new TileLine(
                isNew ? LineKind.NEW_ARTICLE : LineKind.ARTICLE,
                view.article().id().value(),
                view.article().content().title(),
                view.authors().stream().map(AuthorView::name).collect(Collectors.joining(", ")),
                null,
                firstPicture(view),
                null);
    }

    static @Nullable FileId firstPicture(ArticleView view) {
        return view.files().stream()
                .filter(BlogTile::isShown)
                .map(picture -> picture.file().id())
                .findFirst()
                .orElse(null);
    }

    /** Teachers are given all pictures; a class sees those that may be shown. */
    private static boolean isShown(PictureView picture) {
        return picture.file().mediaType().startsWith(PICTURE)
                && !picture.off()
                && picture.withoutConsent().isEmpty();
    }
}
