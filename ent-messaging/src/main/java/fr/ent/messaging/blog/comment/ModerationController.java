package fr.ent.messaging.blog.comment;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.messaging.CommentId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Comments, and decisions about them. */
@RestController
@RequestMapping("/api/messaging/comments/{id}")
class ModerationController {

    private final ModerateComment moderateComment;
    private final Comments comments;

    ModerationController(ModerateComment moderateComment, Comments comments) {
        this.moderateComment = moderateComment;
        this.comments = comments;
    }

    /** Deletes a comment that the viewer wrote. */
    @DeleteMapping
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable CommentId id, Viewer viewer) {
        if (!comments.delete(id, viewer.person())) {
            throw Problem.notFound();
        }
    }

    /** Shows a comment to the article's readers. */
    @PostMapping("/approve")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(@PathVariable CommentId id, Viewer viewer) {
        CommentProblems.require(moderateComment.approve(id, viewer));
    }

    /** Refuses a comment, or takes it back from the article's readers; its author sees that. */
    @PostMapping("/refuse")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable CommentId id, Viewer viewer) {
        CommentProblems.require(moderateComment.refuse(id, viewer));
    }

    /** Reports a comment to the teachers of the class. */
    @PostMapping("/report")
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report(@PathVariable CommentId id, Viewer viewer) {
        CommentProblems.require(moderateComment.report(id, viewer));
    }
}
