package fr.ent.messaging.blog.comment;

import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.messaging.NamedBlog;
import fr.ent.messaging.blog.ArticleRights;
import fr.ent.messaging.blog.rule.CommentRule;
import fr.ent.messaging.blog.rule.CommentRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How a class or a school's journal takes comments where an article doesn't say. */
@RestController
@RequestMapping("/api/messaging/comment-rule")
class CommentRuleController {

    private final CommentRules rules;
    private final ArticleRights rights;
    private final Audit audit;

    CommentRuleController(CommentRules rules, ArticleRights rights, Audit audit) {
        this.rules = rules;
        this.rights = rights;
        this.audit = audit;
    }

    /**
     * Reads how a class or a school's journal takes comments where an article doesn't say.
     *
     * @param classId the class
     * @param schoolId the school, for its journal
     */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    ChosenRule read(
            @RequestParam(required = false) @Nullable ClassId classId,
            @RequestParam(required = false) @Nullable SchoolId schoolId,
            Viewer viewer) {
        return new ChosenRule(rules.get(requireLed(new NamedBlog(classId, schoolId), viewer)));
    }

    /** Chooses how a class or a school's journal takes comments where an article doesn't say: from the next comment on. */
    @PutMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Transactional
    ChosenRule choose(@RequestBody @Valid RuleChoice choice, Viewer viewer) {
        NamedBlog blog = requireLed(new NamedBlog(choice.classId(), choice.schoolId()), viewer);
        boolean changed = rules.get(blog) != choice.comments();
        rules.choose(blog, choice.comments());
        if (changed) {
            audit.record(
                    viewer.person(),
                    "comment-rule.chosen",
                    (blog.isJournal() ? "school:" : "class:") + blog.id(),
                    Map.of("rule", choice.comments().name()));
        }
        return new ChosenRule(choice.comments());
    }

    private NamedBlog requireLed(NamedBlog blog, Viewer viewer) {
        if (rights.findLed(blog, viewer).isEmpty()) {
            throw Problem.notFound();
        }
        return blog;
    }

    /** How comments are taken. */
    record ChosenRule(CommentRule comments) {}

    /**
     * How comments are to be taken.
     *
     * @param classId in a class
     * @param schoolId in the journal of a school
     */
    record RuleChoice(
            @Nullable ClassId classId,
            @Nullable SchoolId schoolId,
            @NotNull CommentRule comments) {}
}
