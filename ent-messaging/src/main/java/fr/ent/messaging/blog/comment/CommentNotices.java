package fr.ent.messaging.blog.comment;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.messaging.blog.BlogLeaders;
import fr.ent.messaging.blog.OpenArticle;
import fr.ent.messaging.blog.rule.CommentRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells teachers of comments that wait or were reported, and authors that theirs is shown. A burst rings once. */
@Component
class CommentNotices {

    private final BlogLeaders leaders;
    private final Notices notices;

    CommentNotices(BlogLeaders leaders, Notices notices) {
        this.leaders = leaders;
        this.notices = notices;
    }

    /** Those who need a teacher. */
    void tellWritten(OpenArticle article) {
        if (article.comments() == CommentRule.BEFORE) {
            notices.tellOnce(leaders(article), notice("messaging.comment-waiting", article));
        }
    }

    void tellReported(OpenArticle article) {
        notices.tellOnce(leaders(article), notice("messaging.comment-reported", article));
    }

    void tellDecided(OpenArticle article, CommentFacts comment, CommentState state, Viewer by) {
        if (state == CommentState.APPROVED
                && comment.state() == CommentState.WAITING
                && !comment.author().equals(by.person())) {
            notices.tell(
                    List.of(comment.author()),
                    notice("messaging.comment-approved", article).byDay());
        }
    }

    private Collection<PersonId> leaders(OpenArticle article) {
        return leaders.list(article.id(), article.place());
    }

    private static Notice notice(String kind, OpenArticle article) {
        return new Notice(
                kind,
                null,
                Map.of("article", article.id().toString(), "title", article.title()),
                "/blog/" + article.id() + "#comments");
    }
}
