package fr.ent.messaging.blog.shown;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.AuthorKind;
import fr.ent.messaging.blog.FindForbidden;
import fr.ent.messaging.blog.PeopleOfArticles;
import fr.ent.messaging.blog.PeopleOfArticles.ArticleAuthor;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Shows articles outside the product's own screens. Consent is asked here each time: of a picture counts whoever any article names on
 * it, and one of which nobody said who is on it isn't shown. A constant number of statements for published articles; of another's
 * pictures it is asked as well what publishing would refuse.
 */
@Component
public class ShowArticles {

    private final PeopleOfArticles people;
    private final FindForbidden forbidden;
    private final Files files;
    private final Directory directory;
    private final SeenPictures seenPictures;

    ShowArticles(
            PeopleOfArticles people,
            FindForbidden forbidden,
            Files files,
            Directory directory,
            SeenPictures seenPictures) {
        this.people = people;
        this.forbidden = forbidden;
        this.files = files;
        this.directory = directory;
        this.seenPictures = seenPictures;
    }

    /** With the pictures that may be shown to the readers whom each of them names; none that the virus scanner still looks at. */
    public List<ShownArticle> show(List<ArticleFacts> articles) {
        return show(
                articles,
                article -> article.content().audience(),
                article -> !article.isPublished(),
                files.listServed(candidates(articles)));
    }

    /** With the pictures that may be shown to these readers. */
    public List<ShownArticle> show(List<ArticleFacts> articles, ArticleAudience readers) {
        return show(articles, article -> readers, article -> !article.isPublished(), files.list(candidates(articles)));
    }

    /** The same of something that is made anew: to a child who isn't in the class today it is another one, and asks for the school. */
    public List<ShownArticle> showAnew(List<ArticleFacts> articles, ArticleAudience readers) {
        return show(articles, article -> readers, article -> true, files.list(candidates(articles)));
    }

    /** The same, with the readers whom the article names. */
    public ShownArticle showAnew(ArticleFacts article) {
        return showAnew(List.of(article), article.content().audience()).getFirst();
    }

    /** A picture of an article, or a sound of one that is a page, if it may be shown to the readers whom the article names. */
    public Optional<FileView> findFile(ArticleFacts article, FileId file) {
        ShownArticle shown = show(List.of(article)).getFirst();
        return Stream.concat(
                        shown.pictures().stream(),
                        article.page() ? shown.recordings().stream() : Stream.<FileView>empty())
                .filter(one -> one.id().equals(file))
                .findFirst();
    }

    /** Pictures of these articles that may not be shown to these readers, with the pupils because of whom. */
    public Map<FileId, Set<ChildId>> listForbidden(List<ArticleFacts> articles, ArticleAudience readers) {
        List<FileId> candidates = candidates(articles);
        return forbidden.among(people.listFacesOf(candidates), readers);
    }

    private List<ShownArticle> show(
            List<ArticleFacts> articles,
            Function<ArticleFacts, ArticleAudience> readers,
            Predicate<ArticleFacts> anew,
            List<FileView> there) {
        Map<FileId, FileView> views = there.stream().collect(Collectors.toMap(FileView::id, Function.identity()));
        Map<FileId, Set<ChildId>> faces = people.listFacesOf(views.keySet());
        Map<ArticleAudience, Set<FileId>> hidden = hidden(articles, readers, faces);
        Map<ArticlePlace, Set<FileId>> refused =
                refused(articles.stream().filter(anew).toList(), faces);
        Map<ArticleId, List<String>> authors = authors(articles);
        Map<ArticleId, Map<FileId, String>> seen = seenPictures.list(articles);
        return articles.stream()
                .map(article -> {
                    List<FileView> shown = candidates(article).stream()
                            .filter(views::containsKey)
                            .filter(file -> !hidden.getOrDefault(readers.apply(article), Set.of())
                                    .contains(file))
                            .filter(file -> !anew.test(article)
                                    || !refused.getOrDefault(article.place(), Set.of())
                                            .contains(file))
                            .map(views::get)
                            .toList();
                    List<FileView> pictures =
                            shown.stream().filter(file -> isOf(file, "image/")).toList();
                    return new ShownArticle(
                            article,
                            authors.getOrDefault(article.id(), List.of()),
                            pictures,
                            shown.stream()
                                    .filter(file -> isOf(file, "audio/") || isOf(file, "video/"))
                                    .toList(),
                            pictures.stream()
                                    .flatMap(file -> faces.getOrDefault(file.id(), Set.of()).stream())
                                    .collect(Collectors.toSet()),
                            seen.getOrDefault(article.id(), Map.of()));
                })
                .toList();
    }

    private static boolean isOf(FileView file, String kind) {
        return file.mediaType().startsWith(kind);
    }

    /** By readers, the pictures that they don't see; one statement for each. */
    private Map<ArticleAudience, Set<FileId>> hidden(
            List<ArticleFacts> articles,
            Function<ArticleFacts, ArticleAudience> readers,
            Map<FileId, Set<ChildId>> faces) {
        Map<ArticleAudience, Set<FileId>> shown = new EnumMap<>(ArticleAudience.class);
        articles.forEach(article -> shown.computeIfAbsent(readers.apply(article), audience -> new LinkedHashSet<>())
                .addAll(candidates(article)));
        Map<ArticleAudience, Set<FileId>> hidden = new EnumMap<>(ArticleAudience.class);
        shown.forEach((audience, pictures) -> {
            Map<FileId, Set<ChildId>> on = new LinkedHashMap<>(faces);
            on.keySet().retainAll(pictures);
            hidden.put(audience, forbidden.among(on, audience).keySet());
        });
        return hidden;
    }

    /** By place, pictures that show pupils of other classes, and that publishing would refuse; two statements for each. */
    private Map<ArticlePlace, Set<FileId>> refused(List<ArticleFacts> articles, Map<FileId, Set<ChildId>> faces) {
        Map<ArticlePlace, Set<FileId>> shown = new HashMap<>();
        articles.forEach(article -> shown.computeIfAbsent(article.place(), place -> new LinkedHashSet<>())
                .addAll(candidates(article)));
        Map<ArticlePlace, Set<FileId>> refused = new HashMap<>();
        shown.forEach((place, pictures) -> {
            Map<FileId, Set<ChildId>> on = new LinkedHashMap<>(faces);
            on.keySet().retainAll(pictures);
            if (!on.isEmpty()) {
                refused.put(place, forbidden.amongOthers(on, place).keySet());
            }
        });
        return refused;
    }

    private static List<FileId> candidates(Collection<ArticleFacts> articles) {
        return articles.stream()
                .flatMap(article -> candidates(article).stream())
                .distinct()
                .toList();
    }

    /** Files of which somebody said who is on them, and which nobody took out. */
    private static List<FileId> candidates(ArticleFacts article) {
        return article.content().files().stream()
                .filter(file -> article.saidFiles().contains(file)
                        && !article.offFiles().contains(file))
                .toList();
    }

    private Map<ArticleId, List<String>> authors(List<ArticleFacts> articles) {
        Map<ArticleId, List<ArticleAuthor>> authors =
                people.listAuthors(articles.stream().map(ArticleFacts::id).toList());
        Map<PersonId, PersonName> names = directory.names(authors.values().stream()
                .flatMap(List::stream)
                .filter(author -> author.kind() == AuthorKind.PUPIL)
                .map(ArticleAuthor::person)
                .distinct()
                .toList());
        return authors.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        written -> written.getValue().stream()
                                .filter(author -> author.kind() == AuthorKind.PUPIL)
                                .map(author -> names.get(author.person()))
                                .filter(Objects::nonNull)
                                .map(PersonName::givenName)
                                .sorted()
                                .toList()));
    }
}
