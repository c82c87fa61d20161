package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.CheckedPeople;
import fr.ent.messaging.blog.FindForbidden;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Refuses to show pictures of children who may not be shown to an article's readers. */
@Component
class CheckConsents {

    private final FindForbidden forbidden;
    private final Directory directory;

    CheckConsents(FindForbidden forbidden, Directory directory) {
        this.forbidden = forbidden;
        this.directory = directory;
    }

    Optional<ArticleOutcome.ImageForbidden> check(CheckedPeople people, ArticleAudience audience) {
        Map<FileId, Set<ChildId>> pictures = forbidden.among(people.faces(), audience);
        if (pictures.isEmpty()) {
            return Optional.empty();
        }
        Map<PersonId, PersonName> names = directory.names(pictures.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .map(ChildId::asPerson)
                .toList());
        return Optional.of(new ArticleOutcome.ImageForbidden(pictures.entrySet().stream()
                .map(picture -> new ForbiddenPicture(picture.getKey(), named(picture.getValue(), names)))
                .toList()));
    }

    private static List<PersonName> named(Set<ChildId> children, Map<PersonId, PersonName> names) {
        return children.stream()
                .map(ChildId::asPerson)
                .map(names::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
