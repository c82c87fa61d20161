package fr.ent.messaging.blog.comment;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.messaging.blog.OpenArticle;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names the authors of comments, other families by given names alone. One statement. */
@Component
class CommentViews {

    private final Directory directory;

    CommentViews(Directory directory) {
        this.directory = directory;
    }

    List<CommentView> list(List<CommentFacts> comments, OpenArticle article, Viewer viewer) {
        Map<PersonId, PersonName> names = directory.names(comments.stream()
                .flatMap(comment -> Stream.concat(
                        Stream.of(comment.author()),
                        Stream.ofNullable(comment.child()).map(ChildId::asPerson)))
                .distinct()
                .toList());
        return comments.stream()
                .map(comment -> view(comment, names, article.isLed(), viewer.person()))
                .toList();
    }

    private static CommentView view(
            CommentFacts comment, Map<PersonId, PersonName> names, boolean toStaff, PersonId viewer) {
        ChildId child = comment.child();
        return new CommentView(
                comment.id(),
                name(names.get(comment.author()), toStaff),
                child == null ? null : name(names.get(child.asPerson()), false),
                comment.text(),
                comment.writtenAt(),
                comment.state(),
                comment.author().equals(viewer),
                toStaff && comment.reported());
    }

    private static @Nullable String name(@Nullable PersonName name, boolean whole) {
        if (name == null) {
            return null;
        }
        return whole ? name.full() : name.givenName();
    }
}
