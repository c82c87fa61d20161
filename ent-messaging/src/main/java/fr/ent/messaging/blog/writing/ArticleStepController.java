package fr.ent.messaging.blog.writing;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.PlainText;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.CategoryId;
import fr.ent.messaging.blog.ArticleView;
import fr.ent.messaging.blog.ArticleViews;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Steps of an article on its way to its readers, and back. */
@RestController
@RequestMapping("/api/messaging/articles/{id}")
class ArticleStepController {

    private final SubmitArticle submitArticle;
    private final PublishArticle publishArticle;
    private final WithdrawArticle withdrawArticle;
    private final PutUnderTopic putUnderTopic;
    private final ArticleViews views;

    ArticleStepController(
            SubmitArticle submitArticle,
            PublishArticle publishArticle,
            WithdrawArticle withdrawArticle,
            PutUnderTopic putUnderTopic,
            ArticleViews views) {
        this.submitArticle = submitArticle;
        this.publishArticle = publishArticle;
        this.withdrawArticle = withdrawArticle;
        this.putUnderTopic = putUnderTopic;
        this.views = views;
    }

    /** A remark on what the authors should look at again. */
    record ArticleRemark(@NotBlank @PlainText(max = 2000) String remark) {}

    /** The topic under which an article is put; none takes it from the one it is under. */
    record CategoryChoice(@Nullable CategoryId categoryId) {}

    /** Hands an article to the teacher. */
    @PostMapping("/submit")
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD, Role.ANIMATOR, Role.GUARDIAN})
    @Refuses(ArticleProblems.NOT_NOW)
    ArticleView submit(@PathVariable ArticleId id, Viewer viewer) {
        return shown(submitArticle.submit(id, viewer), viewer);
    }

    /** Gives an article back to its pupils, with a remark. */
    @PostMapping("/return")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Refuses(ArticleProblems.NOT_NOW)
    ArticleView giveBack(@PathVariable ArticleId id, @RequestBody @Valid ArticleRemark said, Viewer viewer) {
        return shown(submitArticle.giveBack(id, said.remark(), viewer), viewer);
    }

    /** Publishes an article, at once or at a moment, unless a picture shows a child who may not be shown or nobody said whom it shows. */
    @PostMapping("/publish")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Refuses({
        ArticleProblems.CHANGED_MEANWHILE,
        ArticleProblems.NOT_NOW,
        ArticleProblems.IMAGE_CONSENT,
        ArticleProblems.FOR_COLLEAGUE,
        ArticleProblems.FILE_WITHHELD
    })
    ArticleView publish(
            @PathVariable ArticleId id,
            @RequestBody(required = false) @Valid @Nullable Publication publication,
            Viewer viewer) {
        Publication how = publication == null ? Publication.AT_ONCE : publication;
        return shown(publishArticle.publish(id, how, viewer), viewer);
    }

    /** Takes an article back from its readers, or off the calendar. */
    @PostMapping("/withdraw")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Refuses(ArticleProblems.NOT_NOW)
    ArticleView withdraw(@PathVariable ArticleId id, Viewer viewer) {
        return shown(withdrawArticle.withdraw(id, viewer), viewer);
    }

    /** Puts an article under a topic of its class, or under none. */
    @PutMapping("/category")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void put(@PathVariable ArticleId id, @RequestBody @Valid CategoryChoice choice, Viewer viewer) {
        ArticleProblems.require(putUnderTopic.put(id, choice.categoryId(), viewer));
    }

    private ArticleView shown(ArticleOutcome outcome, Viewer viewer) {
        return views.view(ArticleProblems.require(outcome), viewer);
    }
}
