package fr.ent.messaging.blog;

import fr.ent.core.ChildId;
import fr.ent.core.image.ImageConsents;
import fr.ent.core.image.OwnPupils;
import fr.ent.core.image.PupilClassesChanged.PupilOfClass;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.blog.PeopleOfArticles.ArticleFace;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds pictures that may not be shown to an article's audience, and the pupils because of whom. One statement for each audience. */
@Component
public class FindForbidden {

    private final ImageConsents consents;
    private final OwnPupils ownPupils;

    FindForbidden(ImageConsents consents, OwnPupils ownPupils) {
        this.ownPupils = ownPupils;
        this.consents = consents;
    }

    /** Those among these pictures. */
    public Map<FileId, Set<ChildId>> among(Map<FileId, Set<ChildId>> faces, ArticleAudience audience) {
        Set<ChildId> forbidden =
                forbidden(faces.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), audience);
        Map<FileId, Set<ChildId>> found = new LinkedHashMap<>();
        faces.forEach((file, pupils) -> {
            Set<ChildId> refused = new LinkedHashSet<>(pupils);
            refused.retainAll(forbidden);
            if (!refused.isEmpty()) {
                found.put(file, refused);
            }
        });
        return found;
    }

    /** Those that show pupils who are no own ones of the class: it asks for the school then, as a journal does. */
    public Map<FileId, Set<ChildId>> amongOthers(Map<FileId, Set<ChildId>> faces, ArticlePlace place) {
        Set<ChildId> on = faces.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<ChildId> own = place.findClass()
                .map(schoolClass -> ownPupils.listOwn(schoolClass, on))
                .orElseGet(Set::of);
        Map<FileId, Set<ChildId>> others = new LinkedHashMap<>();
        faces.forEach((file, shown) -> others.put(
                file, shown.stream().filter(pupil -> !own.contains(pupil)).collect(Collectors.toSet())));
        return among(others, ArticleAudience.SCHOOL);
    }

    /** Those of these articles that show pupils who are no own ones of the article's class; two statements for all. */
    public Set<ArticleFace> listOthers(List<ArticleFacts> articles, Collection<ArticleFace> faces) {
        Map<ArticleId, ArticlePlace> places =
                articles.stream().collect(Collectors.toMap(ArticleFacts::id, ArticleFacts::place));
        Set<ArticleFace> others = faces.stream()
                .filter(face -> places.containsKey(face.article()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<PupilOfClass> own = others.isEmpty()
                ? Set.of()
                : ownPupils.listOwn(others.stream()
                        .flatMap(face -> ofClass(face, places).stream())
                        .collect(Collectors.toSet()));
        others.removeIf(face -> ofClass(face, places).filter(own::contains).isPresent());
        Set<ChildId> forbidden =
                forbidden(others.stream().map(ArticleFace::pupil).collect(Collectors.toSet()), ArticleAudience.SCHOOL);
        others.removeIf(face -> !forbidden.contains(face.pupil()));
        return others;
    }

    private static Optional<PupilOfClass> ofClass(ArticleFace face, Map<ArticleId, ArticlePlace> places) {
        return Optional.ofNullable(places.get(face.article()))
                .flatMap(ArticlePlace::findClass)
                .map(schoolClass -> new PupilOfClass(face.pupil(), schoolClass));
    }

    /** Those of these articles. */
    public Map<ArticleId, Map<FileId, Set<ChildId>>> among(List<ArticleFacts> articles, Collection<ArticleFace> faces) {
        Map<ArticleId, ArticleAudience> audiences = articles.stream()
                .collect(Collectors.toMap(
                        ArticleFacts::id, article -> article.content().audience()));
        Map<ArticleAudience, Set<ChildId>> asked = new EnumMap<>(ArticleAudience.class);
        faces.forEach(face -> asked.computeIfAbsent(audience(audiences, face), audience -> new LinkedHashSet<>())
                .add(face.pupil()));
        Map<ArticleAudience, Set<ChildId>> forbidden = new EnumMap<>(ArticleAudience.class);
        asked.forEach((audience, pupils) -> forbidden.put(audience, forbidden(pupils, audience)));
        Map<ArticleId, Map<FileId, Set<ChildId>>> found = new HashMap<>();
        faces.stream()
                .filter(face -> forbidden
                        .getOrDefault(audience(audiences, face), Set.of())
                        .contains(face.pupil()))
                .forEach(face -> found.computeIfAbsent(face.article(), article -> new LinkedHashMap<>())
                        .computeIfAbsent(face.file(), file -> new LinkedHashSet<>())
                        .add(face.pupil()));
        return found;
    }

    private Set<ChildId> forbidden(Set<ChildId> pupils, ArticleAudience audience) {
        return pupils.isEmpty() ? Set.of() : consents.listForbidden(pupils, audience.uses());
    }

    private static ArticleAudience audience(Map<ArticleId, ArticleAudience> audiences, ArticleFace face) {
        return audiences.getOrDefault(face.article(), ArticleAudience.PUBLIC);
    }
}
