package fr.ent.messaging.blog.assignment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ClassId;
import fr.ent.messaging.AssignmentId;
import fr.ent.messaging.blog.assignment.AssignmentFacts.AssignedArticle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as its pupils and their teachers see it.
 *
 * @param names given names of its pupils
 * @param article the one that came of it, and where it stands; none until it is begun
 */
record AssignmentView(
        AssignmentId id,
        @Nullable ClassId classId,
        @JsonUnwrapped AssignmentContent content,
        List<String> names,
        @Nullable AssignedArticle article) {}
