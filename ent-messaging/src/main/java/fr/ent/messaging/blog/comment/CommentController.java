package fr.ent.messaging.blog.comment;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.PlainText;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.OpenArticle;
import fr.ent.messaging.blog.OpenArticles;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Comments of an article. */
@RestController
@RequestMapping("/api/messaging/articles/{id}/comments")
class CommentController {

    /** Comments of a person in an hour. */
    private static final int NEW_PER_HOUR = 20;

    private final OpenArticles articles;
    private final Comments comments;
    private final WriteComment writeComment;
    private final CommentViews views;
    private final RateLimits limits;

    CommentController(
            OpenArticles articles,
            Comments comments,
            WriteComment writeComment,
            CommentViews views,
            RateLimits limits) {
        this.articles = articles;
        this.comments = comments;
        this.writeComment = writeComment;
        this.views = views;
        this.limits = limits;
    }

    /** Words of a reader. */
    record CommentText(@NotBlank @PlainText(max = 1000) String text) {}

    /** Lists the comments of an article, the latest 300: those that are shown and the own, all of them to teachers, also after a withdrawal. */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD})
    List<CommentView> list(@PathVariable ArticleId id, Viewer viewer) {
        OpenArticle article = articles.findRead(id, viewer).orElseThrow(Problem::notFound);
        return views.list(article.isLed() ? comments.listAll(id) : comments.listFor(viewer, id), article, viewer);
    }

    /** Writes a comment on an article, which a teacher reads before others do; 20 an hour. */
    @PostMapping
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Idempotent
    @Refuses(CommentProblems.CLOSED)
    ResponseEntity<CommentView> write(@PathVariable ArticleId id, @RequestBody @Valid CommentText said, Viewer viewer) {
        limits.take("comment", viewer.person().toString(), NEW_PER_HOUR, Duration.ofHours(1));
        CommentFacts written = CommentProblems.require(writeComment.write(id, said.text(), viewer));
        OpenArticle article = articles.find(id, viewer).orElseThrow(Problem::notFound);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(views.list(List.of(written), article, viewer).getFirst());
    }
}
