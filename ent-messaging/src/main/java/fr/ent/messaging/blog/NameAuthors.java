package fr.ent.messaging.blog;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleView.AuthorView;
import fr.ent.messaging.blog.PeopleOfArticles.ArticleAuthor;
import fr.ent.messaging.blog.PeopleOfArticles.ArticleFace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names the authors of articles, pupils by their given name, and who is on their pictures. Two statements. */
@Component
class NameAuthors {

    private final PeopleOfArticles people;
    private final Directory directory;
    private final ArticleRights rights;

    NameAuthors(PeopleOfArticles people, Directory directory, ArticleRights rights) {
        this.people = people;
        this.directory = directory;
        this.rights = rights;
    }

    /** By article, for one who may read them all. */
    Map<ArticleId, NamedAuthors> list(Collection<ArticleFacts> articles, Collection<ArticleFace> faces, Viewer viewer) {
        Map<ArticleId, List<ArticleAuthor>> authors =
                people.listAuthors(articles.stream().map(ArticleFacts::id).toList());
        Map<PersonId, PersonName> names = directory.names(Stream.concat(
                        authors.values().stream().flatMap(List::stream).map(ArticleAuthor::person),
                        faces.stream().map(face -> face.pupil().asPerson()))
                .distinct()
                .toList());
        return articles.stream().collect(Collectors.toMap(ArticleFacts::id, article -> {
            List<ArticleAuthor> by = authors.getOrDefault(article.id(), List.of());
            return new NamedAuthors(
                    named(by, names),
                    faces.stream()
                            .filter(face -> face.article().equals(article.id()))
                            .map(face -> names.get(face.pupil().asPerson()))
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList(),
                    rights.standing(
                            article, by.stream().map(ArticleAuthor::person).toList(), viewer));
        }));
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

    /** The people of an article by name, and what the article is to its viewer. */
    record NamedAuthors(List<AuthorView> authors, List<PersonName> pictured, ArticleStanding standing) {

        static final NamedAuthors NOBODY = new NamedAuthors(List.of(), List.of(), ArticleStanding.READER);
    }
}
