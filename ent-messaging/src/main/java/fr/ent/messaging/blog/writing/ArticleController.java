package fr.ent.messaging.blog.writing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleContent;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticlePeople;
import fr.ent.messaging.blog.ArticleView;
import fr.ent.messaging.blog.ArticleViews;
import jakarta.validation.Valid;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Writes articles of a class's blog. */
@RestController
@RequestMapping("/api/messaging/articles")
class ArticleController {

    /** New articles of a person in an hour. */
    private static final int NEW_PER_HOUR = 30;

    private final WriteArticle writeArticle;
    private final ReviseArticle reviseArticle;
    private final DeleteArticle deleteArticle;
    private final ArticleViews views;
    private final RateLimits limits;

    ArticleController(
            WriteArticle writeArticle,
            ReviseArticle reviseArticle,
            DeleteArticle deleteArticle,
            ArticleViews views,
            RateLimits limits) {
        this.writeArticle = writeArticle;
        this.reviseArticle = reviseArticle;
        this.deleteArticle = deleteArticle;
        this.views = views;
        this.limits = limits;
    }

    /**
     * An article to be begun.
     *
     * @param classId a class that the author attends or teaches, or of the school that the author heads
     * @param schoolId the school in whose journal a teacher, its head, an animator or a named family writes, when it is for no class
     */
    record NewArticle(
            @Nullable ClassId classId,
            @Nullable SchoolId schoolId,
            @JsonUnwrapped @Valid ArticleContent content,
            @JsonUnwrapped @Valid ArticlePeople people) {}

    /** Begins an article of a class, or of a school's journal, as a draft; 30 an hour. */
    @PostMapping
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD, Role.ANIMATOR, Role.GUARDIAN})
    @Answers(201)
    @Refuses({ArticleProblems.FOR_COLLEAGUE, ArticleProblems.FILE_WITHHELD})
    @Idempotent
    ResponseEntity<ArticleView> begin(@RequestBody @Valid NewArticle article, Viewer viewer) {
        limits.take("article", viewer.person().toString(), NEW_PER_HOUR, Duration.ofHours(1));
        ArticleFacts begun = ArticleProblems.require(
                writeArticle.write(article.classId(), article.schoolId(), article.content(), article.people(), viewer));
        return ResponseEntity.status(HttpStatus.CREATED).body(views.view(begun, viewer));
    }

    /** Changes an article: its pupils while they have it in hand, teachers always. What was published before is kept. */
    @PutMapping("/{id}")
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD, Role.ANIMATOR, Role.GUARDIAN})
    @Refuses({
        ArticleProblems.CHANGED_MEANWHILE,
        ArticleProblems.NOT_NOW,
        ArticleProblems.IMAGE_CONSENT,
        ArticleProblems.FOR_COLLEAGUE,
        ArticleProblems.FILE_WITHHELD,
        ArticleProblems.OTHER_FORM
    })
    ArticleView revise(@PathVariable ArticleId id, @RequestBody @Valid ArticleRevision revision, Viewer viewer) {
        return views.view(ArticleProblems.require(reviseArticle.revise(id, revision, viewer)), viewer);
    }

    /** Deletes an article that nobody has read yet: its pupils while they have it in hand, teachers always. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD, Role.ANIMATOR, Role.GUARDIAN})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(ArticleProblems.NOT_NOW)
    void delete(@PathVariable ArticleId id, Viewer viewer) {
        ArticleProblems.require(deleteArticle.delete(id, viewer));
    }
}
