package fr.ent.messaging.blog.comment;

import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.blog.OpenArticle;
import fr.ent.messaging.blog.OpenArticles;
import fr.ent.messaging.blog.rule.CommentRule;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Writes a comment on an article. A teacher reads it before others do, unless the article shows comments at once or a teacher
 * wrote it. Runs in the caller's transaction.
 */
@Component
class WriteComment {

    private final OpenArticles articles;
    private final Comments comments;
    private final CommentNotices notices;
    private final Directory directory;
    private final Clock clock;

    WriteComment(OpenArticles articles, Comments comments, CommentNotices notices, Directory directory, Clock clock) {
        this.directory = directory;
        this.articles = articles;
        this.comments = comments;
        this.notices = notices;
        this.clock = clock;
    }

    CommentOutcome write(ArticleId id, String text, Viewer viewer) {
        return articles.find(id, viewer)
                .map(article -> write(article, text, viewer))
                .orElseGet(CommentOutcome.NotYours::new);
    }

    private CommentOutcome write(OpenArticle article, String text, Viewer viewer) {
        if (article.comments() == CommentRule.CLOSED || isOver(article)) {
            return new CommentOutcome.Closed();
        }
        CommentState state = article.isLed() || article.comments() == CommentRule.AFTER
                ? CommentState.APPROVED
                : CommentState.WAITING;
        CommentFacts written = comments.add(
                article.id(),
                new Comments.NewComment(
                        viewer.person(),
                        viewer.children().stream()
                                .filter(article.place()::isOfChild)
                                .map(ChildView::id)
                                .findFirst()
                                .orElse(null),
                        text.replaceAll("\r\n?", "\n").strip(),
                        state),
                clock.instant());
        if (!article.isLed()) {
            notices.tellWritten(article);
        }
        return new CommentOutcome.Done(written);
    }

    /** Of a class of a year before, families read on; nobody is there any more to look at what they write. */
    private boolean isOver(OpenArticle article) {
        ArticlePlace place = article.place();
        return place.findClass().isPresent()
                && directory.listClasses(place.schoolId()).stream()
                        .map(ClassView::id)
                        .noneMatch(place::isOf);
    }
}
