package fr.ent.messaging.blog;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.blog.ArticleView.AuthorView;
import fr.ent.messaging.blog.PeopleOfArticles.ArticleAuthor;
import fr.ent.messaging.blog.PeopleOfArticles.ArticleFace;
import fr.ent.messaging.blog.face.HiddenPupils;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Names the authors of articles, pupils by their given name, and who is on their pictures. Two statements, one more where other
 * classes than the one that is read are among them, one for the staff, and one for a guardian who has written in the journal of a
 * school.
 */
@Component
class NameAuthors {

    private final PeopleOfArticles people;
    private final Directory directory;
    private final ArticleRights rights;
    private final HiddenPupils hiddenPupils;

    NameAuthors(PeopleOfArticles people, Directory directory, ArticleRights rights, HiddenPupils hiddenPupils) {
        this.hiddenPupils = hiddenPupils;
        this.people = people;
        this.directory = directory;
        this.rights = rights;
    }

    /**
     * By article, for one who may read them all.
     *
     * @param read the class whose blog is read, which needn't be named; none for a journal
     */
    Map<ArticleId, NamedAuthors> list(
            Collection<ArticleFacts> articles, Collection<ArticleFace> faces, @Nullable ClassId read, Viewer viewer) {
        Map<ClassId, String> others = nameClasses(articles, read);
        Map<ArticleId, List<ArticleAuthor>> authors =
                people.listAuthors(articles.stream().map(ArticleFacts::id).toList());
        Map<PersonId, PersonName> names = directory.names(Stream.concat(
                        authors.values().stream().flatMap(List::stream).map(ArticleAuthor::person),
                        faces.stream().map(face -> face.pupil().asPerson()))
                .distinct()
                .toList());
        Set<ChildId> hidden = hiddenPupils.list(viewer);
        Map<ArticlePlace, Boolean> written = new HashMap<>();
        return articles.stream().collect(Collectors.toMap(ArticleFacts::id, article -> {
            List<ArticleAuthor> by = authors.getOrDefault(article.id(), List.of());
            ArticleStanding standing = rights.standing(
                    article, by.stream().map(ArticleAuthor::person).toList(), viewer);
            ClassId of = article.place().classId();
            return new NamedAuthors(
                    of == null ? null : others.get(of),
                    named(by, names),
                    faces.stream()
                            .filter(face -> face.article().equals(article.id()) && !hidden.contains(face.pupil()))
                            .map(face -> names.get(face.pupil().asPerson()))
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList(),
                    hidden,
                    standing,
                    standing == ArticleStanding.STAFF
                            || (standing == ArticleStanding.AUTHOR
                                    && written.computeIfAbsent(
                                            article.place(), place -> rights.writesOn(place, viewer))));
        }));
    }

    private Map<ClassId, String> nameClasses(Collection<ArticleFacts> articles, @Nullable ClassId read) {
        Set<SchoolId> schools = articles.stream()
                .map(ArticleFacts::place)
                .filter(place -> place.classId() != null && !Objects.equals(place.classId(), read))
                .map(ArticlePlace::schoolId)
                .collect(Collectors.toSet());
        return schools.isEmpty()
                ? Map.of()
                : directory.listClassesAt(schools).stream()
                        .filter(one -> !one.id().equals(read))
                        .collect(Collectors.toMap(ClassView::id, ClassView::name));
    }

    private static List<AuthorView> named(List<ArticleAuthor> authors, Map<PersonId, PersonName> names) {
        List<AuthorView> named = new ArrayList<>();
        for (ArticleAuthor author : authors) {
            PersonName name = names.get(author.person());
            if (name != null) {
                String called = author.kind() == AuthorKind.PUPIL ? name.givenName() : name.full();
                named.add(new AuthorView(author.person(), called, author.kind()));
            }
        }
        return named;
    }

    /**
     * The people of an article by name, and what the article is to its viewer.
     *
     * @param className where it is another class than the one whose blog is read
     * @param hidden pupils of whom the viewer isn't told
     * @param writable whether the viewer still writes where it stands
     */
    record NamedAuthors(
            @Nullable String className,
            List<AuthorView> authors,
            List<PersonName> pictured,
            Set<ChildId> hidden,
            ArticleStanding standing,
            boolean writable) {

        static final NamedAuthors NOBODY =
                new NamedAuthors(null, List.of(), List.of(), Set.of(), ArticleStanding.READER, false);
    }
}
