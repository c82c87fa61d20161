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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds pictures that may not be shown to an article's audience, and the pupils because of whom. */
@Component
public class FindForbidden {

    private final ImageConsents consents;
    private final OwnPupils ownPupils;

    FindForbidden(ImageConsents consents, OwnPupils ownPupils) {
        this.ownPupils = ownPupils;
        this.consents = consents;
    }

    /** Those among these pictures. One statement. */
    public Map<FileId, Set<ChildId>> among(Map<FileId, Set<ChildId>> faces, ArticleAudience audience) {
        return keep(faces, forbidden(pupils(faces), audience));
    }

    /**
     * Those that show pupils who are no own ones of the class: it asks for the school then, as a journal does. Two statements, one for
     * a journal.
     */
    public Map<FileId, Set<ChildId>> amongOthers(Map<FileId, Set<ChildId>> faces, ArticlePlace place) {
        Set<ChildId> others = pupils(faces);
        place.findClass().ifPresent(schoolClass -> others.removeAll(ownPupils.listOwn(schoolClass, others)));
        return keep(faces, forbidden(others, ArticleAudience.SCHOOL));
    }

    private static Set<ChildId> pupils(Map<FileId, Set<ChildId>> faces) {
        return faces.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<FileId, Set<ChildId>> keep(Map<FileId, Set<ChildId>> faces, Set<ChildId> forbidden) {
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

    /**
     * Those of these articles that may not be shown to the readers; of an article that is led by whoever asks, those as well because of
     * which publishing it would be refused, or showing a picture again: with pupils of other classes. One statement for each audience,
     * and two for those.
     */
    public Map<ArticleId, Map<FileId, Set<ChildId>>> among(
            List<ArticleFacts> articles, Collection<ArticleFace> faces, Predicate<ArticleFacts> led) {
        Map<ArticleId, Map<FileId, Set<ChildId>>> refused = among(articles, faces);
        Map<ArticleId, ArticleFacts> asked =
                articles.stream().filter(led).collect(Collectors.toMap(ArticleFacts::id, Function.identity()));
        Map<ArticleFace, ArticlePlace> unshown = new LinkedHashMap<>();
        faces.forEach(face -> {
            ArticleFacts article = asked.get(face.article());
            if (article != null && (!article.isPublished() || article.offFiles().contains(face.file()))) {
                unshown.put(face, article.place());
            }
        });
        listOthers(unshown).forEach(face -> note(face, refused));
        return refused;
    }

    private Map<ArticleId, Map<FileId, Set<ChildId>>> among(
            List<ArticleFacts> articles, Collection<ArticleFace> faces) {
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
                .forEach(face -> note(face, found));
        return found;
    }

    /** Those of pupils who are no own ones of the class where they are shown, and may not be shown in the school. */
    private Set<ArticleFace> listOthers(Map<ArticleFace, ArticlePlace> faces) {
        Map<ArticleFace, PupilOfClass> inClasses = new HashMap<>();
        faces.forEach((face, place) -> place.findClass()
                .ifPresent(schoolClass -> inClasses.put(face, new PupilOfClass(face.pupil(), schoolClass))));
        Set<ArticleFace> others = new LinkedHashSet<>(faces.keySet());
        if (!inClasses.isEmpty()) {
            Set<PupilOfClass> own = ownPupils.listOwn(new HashSet<>(inClasses.values()));
            inClasses.forEach((face, pupil) -> {
                if (own.contains(pupil)) {
                    others.remove(face);
                }
            });
        }
        Set<ChildId> forbidden =
                forbidden(others.stream().map(ArticleFace::pupil).collect(Collectors.toSet()), ArticleAudience.SCHOOL);
        others.removeIf(face -> !forbidden.contains(face.pupil()));
        return others;
    }

    private static void note(ArticleFace face, Map<ArticleId, Map<FileId, Set<ChildId>>> found) {
        found.computeIfAbsent(face.article(), article -> new LinkedHashMap<>())
                .computeIfAbsent(face.file(), file -> new LinkedHashSet<>())
                .add(face.pupil());
    }

    private Set<ChildId> forbidden(Set<ChildId> pupils, ArticleAudience audience) {
        return pupils.isEmpty() ? Set.of() : consents.listForbidden(pupils, audience.uses());
    }

    private static ArticleAudience audience(Map<ArticleId, ArticleAudience> audiences, ArticleFace face) {
        return audiences.getOrDefault(face.article(), ArticleAudience.PUBLIC);
    }
}
