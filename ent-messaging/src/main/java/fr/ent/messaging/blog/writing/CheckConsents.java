package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.image.ImageConsents;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.blog.FindForbidden;
import fr.ent.messaging.blog.PeopleOfArticles;
import fr.ent.messaging.blog.face.HiddenPupils;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Refuses to show pictures of children who may not be shown to an article's readers, and those of which nobody said who is on them.
 * Nobody withdraws a consent between the question and the end of the transaction.
 */
@Component
class CheckConsents {

    private final PeopleOfArticles people;
    private final ImageConsents consents;
    private final FindForbidden forbidden;
    private final Directory directory;
    private final HiddenPupils hiddenPupils;

    CheckConsents(
            PeopleOfArticles people,
            ImageConsents consents,
            FindForbidden forbidden,
            Directory directory,
            HiddenPupils hiddenPupils) {
        this.hiddenPupils = hiddenPupils;
        this.people = people;
        this.consents = consents;
        this.forbidden = forbidden;
        this.directory = directory;
    }

    /** A pupil who is hidden from the viewer is named in no refusal; where there is nobody else, a colleague has to look. */
    Optional<ArticleOutcome.Refused> check(ShownPictures shown, Viewer viewer) {
        Map<FileId, Set<ChildId>> refused = listRefused(shown);
        if (refused.isEmpty()) {
            return Optional.empty();
        }
        Set<ChildId> hidden = hiddenPupils.list(viewer);
        refused.values().removeIf(pupils -> !pupils.isEmpty() && hidden.containsAll(pupils));
        refused.values().forEach(pupils -> pupils.removeAll(hidden));
        return Optional.of(
                refused.isEmpty()
                        ? new ArticleOutcome.ForColleague()
                        : new ArticleOutcome.ImageForbidden(named(refused)));
    }

    /** Each picture with those because of whom it may not be shown; none where nobody said who is on it. */
    Map<FileId, Set<ChildId>> listRefused(ShownPictures shown) {
        Map<FileId, Set<ChildId>> faces = listFaces(shown);
        consents.hold(faces.values().stream().flatMap(Set::stream).distinct().toList());
        Map<FileId, Set<ChildId>> refused = forbidden.among(faces, shown.readers());
        Map<FileId, Set<ChildId>> anew = new LinkedHashMap<>(faces);
        anew.keySet().removeAll(shown.known());
        forbidden
                .amongOthers(anew, shown.place())
                .forEach((file, pupils) -> refused.computeIfAbsent(file, none -> new LinkedHashSet<>())
                        .addAll(pupils));
        shown.files().stream()
                .filter(file -> !shown.said().contains(file))
                .forEach(file -> refused.putIfAbsent(file, new LinkedHashSet<>()));
        return refused;
    }

    /** The pupils on the pictures, as this article says, or another that shows the same. */
    private Map<FileId, Set<ChildId>> listFaces(ShownPictures shown) {
        Map<FileId, List<ChildId>> elsewhere = people.listFacesElsewhere(shown.files(), shown.article());
        Map<FileId, Set<ChildId>> faces = new LinkedHashMap<>();
        shown.files().forEach(file -> {
            Set<ChildId> on = new LinkedHashSet<>(shown.faces().getOrDefault(file, Set.of()));
            on.addAll(elsewhere.getOrDefault(file, List.of()));
            faces.put(file, on);
        });
        return faces;
    }

    private List<NamedPicture> named(Map<FileId, Set<ChildId>> pictures) {
        Map<PersonId, PersonName> names = directory.names(pictures.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .map(ChildId::asPerson)
                .toList());
        return pictures.entrySet().stream()
                .map(picture -> NamedPicture.of(picture.getKey(), picture.getValue(), names))
                .toList();
    }
}
