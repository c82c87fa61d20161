package fr.ent.messaging.blog.comment;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.messaging.CommentId;
import fr.ent.messaging.blog.OpenArticle;
import fr.ent.messaging.blog.OpenArticles;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a comment or refuses it, as a teacher; reports one that is shown, as anybody who reads it. Each done twice is done once. */
@Component
class ModerateComment {

    private final OpenArticles articles;
    private final Comments comments;
    private final CommentNotices notices;
    private final Audit audit;
    private final Clock clock;

    ModerateComment(OpenArticles articles, Comments comments, CommentNotices notices, Audit audit, Clock clock) {
        this.articles = articles;
        this.comments = comments;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public CommentOutcome approve(CommentId id, Viewer viewer) {
        return decide(id, CommentState.APPROVED, viewer);
    }

    @Transactional
    public CommentOutcome refuse(CommentId id, Viewer viewer) {
        return decide(id, CommentState.REFUSED, viewer);
    }

    private CommentOutcome decide(CommentId id, CommentState state, Viewer viewer) {
        Optional<CommentFacts> found = comments.find(id);
        Optional<OpenArticle> article = found.flatMap(comment -> articles.findRead(comment.article(), viewer))
                .filter(OpenArticle::isLed);
        if (found.isEmpty() || article.isEmpty()) {
            return new CommentOutcome.NotYours();
        }
        if (comments.decide(id, state, viewer, clock.instant())) {
            record(state == CommentState.APPROVED ? "comment.approved" : "comment.refused", id, viewer);
            notices.tellDecided(article.get(), found.get(), state, viewer);
        }
        return new CommentOutcome.Done(comments.find(id).orElseThrow());
    }

    @Transactional
    public CommentOutcome report(CommentId id, Viewer viewer) {
        Optional<CommentFacts> found = comments.find(id).filter(comment -> comment.state() == CommentState.APPROVED);
        Optional<OpenArticle> article = found.flatMap(comment -> articles.find(comment.article(), viewer));
        if (found.isEmpty() || article.isEmpty()) {
            return new CommentOutcome.NotYours();
        }
        if (comments.report(id, clock.instant())) {
            record("comment.reported", id, viewer);
            notices.tellReported(article.get());
        }
        return new CommentOutcome.Done(found.get());
    }

    private void record(String act, CommentId comment, Viewer viewer) {
        audit.record(viewer.person(), act, "comment:" + comment, Map.of());
    }
}
