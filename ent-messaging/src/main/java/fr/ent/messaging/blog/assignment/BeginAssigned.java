package fr.ent.messaging.blog.assignment;

import fr.ent.core.Viewer;
import fr.ent.messaging.AssignmentId;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleRights;
import fr.ent.messaging.blog.assignment.AssignmentFacts.AssignedArticle;
import fr.ent.messaging.blog.writing.WriteArticle;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the article of an assignment, with all its pupils as authors; once: whoever comes later writes on in the same. */
@Component
class BeginAssigned {

    private final Assignments assignments;
    private final ArticleRights rights;
    private final WriteArticle writeArticle;

    BeginAssigned(Assignments assignments, ArticleRights rights, WriteArticle writeArticle) {
        this.assignments = assignments;
        this.rights = rights;
        this.writeArticle = writeArticle;
    }

    /** None where the assignment isn't the viewer's. */
    @Transactional
    public Optional<AssignedArticle> begin(AssignmentId id, Viewer viewer) {
        return assignments.hold(id).filter(known -> isOf(known, viewer)).map(this::begin);
    }

    private AssignedArticle begin(AssignmentFacts assignment) {
        AssignedArticle known = assignment.article();
        if (known != null) {
            return known;
        }
        ArticleFacts begun = writeArticle.beginFor(
                assignment.place(),
                assignment.content().title(),
                assignment.content().pupilIds());
        assignments.link(assignment.id(), begun.id());
        return new AssignedArticle(begun.id(), begun.state());
    }

    private boolean isOf(AssignmentFacts assignment, Viewer viewer) {
        boolean own = assignment.content().pupilIds().stream().anyMatch(viewer::isPupil);
        return (own && assignment.ofClass().findClass().filter(viewer::attends).isPresent())
                || rights.leads(assignment.ofClass(), viewer);
    }
}
