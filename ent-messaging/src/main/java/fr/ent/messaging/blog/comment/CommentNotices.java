package fr.ent.messaging.blog.comment;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.messaging.blog.CommentRule;
import fr.ent.messaging.blog.OpenArticle;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells teachers of comments that wait or were reported, and authors that theirs is shown. A burst rings once. */
@Component
class CommentNotices {

    private final Directory directory;
    private final Notices notices;

    CommentNotices(Directory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    /** Those who need a teacher. */
    void tellWritten(OpenArticle article) {
        if (article.comments() == CommentRule.BEFORE) {
            notices.tellOnce(teachers(article), notice("messaging.comment-waiting", article));
        }
    }

    void tellReported(OpenArticle article) {
        notices.tellOnce(teachers(article), notice("messaging.comment-reported", article));
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

    private List<PersonId> teachers(OpenArticle article) {
        return directory.listTeachers(article.classId()).stream()
                .map(PersonName::id)
                .toList();
    }

    private static Notice notice(String kind, OpenArticle article) {
        return new Notice(
                kind,
                null,
                Map.of("article", article.id().toString(), "title", article.title()),
                "/blog/" + article.id());
    }
}
