package fr.ent.messaging.blog.assignment;

import fr.ent.core.PersonId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.AssignmentId;
import fr.ent.messaging.blog.ArticleState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as it stands.
 *
 * @param ofClass the class whose teacher gave it
 * @param article the one that came of it, and where it stands
 */
record AssignmentFacts(
        AssignmentId id,
        ArticlePlace ofClass,
        PersonId teacher,
        AssignmentContent content,
        Instant givenAt,
        @Nullable AssignedArticle article) {

    /** The place where its article stands. */
    ArticlePlace place() {
        return content.journal() ? ArticlePlace.ofJournal(ofClass.schoolId()) : ofClass;
    }

    /** An article that came of an assignment. */
    record AssignedArticle(ArticleId id, ArticleState state) {}
}
