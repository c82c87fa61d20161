package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.Files.Audience;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.AuthorKind;
import fr.ent.messaging.blog.CheckedPeople;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Opens an article's files to those who may read it, and to nobody else: before it is published to its pupils and the
 * teachers of the class. A file that two articles show is closed with either: nobody sees a picture that one of them lost.
 */
@Component
class ArticleFiles {

    private final Files files;
    private final Directory directory;
    private final Clock clock;

    ArticleFiles(Files files, Directory directory, Clock clock) {
        this.files = files;
        this.directory = directory;
        this.clock = clock;
    }

    /** Files that somebody else sent are refused, and those that {@link #refuse} refuses. */
    Optional<ArticleOutcome.Refused> refuseAttaching(Collection<FileId> attached, Viewer viewer) {
        return attached.isEmpty() || files.areOwned(attached, viewer)
                ? refuse(attached)
                : Optional.of(new ArticleOutcome.UnknownFiles());
    }

    /** Files that the virus scanner holds back for good are refused; one that waits is seen once it is checked. */
    Optional<ArticleOutcome.Refused> refuse(Collection<FileId> shown) {
        List<FileView> withheld = files.listRefused(shown);
        return withheld.isEmpty() ? Optional.empty() : Optional.of(new ArticleOutcome.FilesWithheld(withheld));
    }

    /** Those of these files that somebody else sent. */
    List<FileId> listOthers(Collection<FileId> attached, Viewer viewer) {
        Set<FileId> own =
                files.listOwned(attached, viewer).stream().map(FileView::id).collect(Collectors.toSet());
        return attached.stream().filter(file -> !own.contains(file)).toList();
    }

    void open(ArticleFacts article, CheckedPeople people) {
        staff(article.place()).forEach(staff -> files.share(article.content().files(), staff));
        List<FileId> shown = shown(article);
        audiences(article, listPupils(article, people)).forEach(audience -> files.share(shown, audience));
    }

    /** To be called with the article as it was when its files were opened. */
    void close(ArticleFacts article, CheckedPeople people) {
        staff(article.place()).forEach(staff -> files.withdraw(article.content().files(), staff));
        audiences(article, withoutStaff(people))
                .forEach(audience -> files.withdraw(article.content().files(), audience));
    }

    /**
     * Opens what isn't published to those of these pupils who write there by now, and closes it to those who don't any more; their own
     * files are open to them as before.
     *
     * @param authors by article, pupils who are in another class than before
     */
    void follow(Map<ArticleId, List<ChildId>> authors, List<ArticleFacts> articles) {
        Map<ChildId, ChildView> today =
                directory
                        .listChildren(authors.values().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ChildView::id, Function.identity()));
        Map<Audience, Set<FileId>> opened = new LinkedHashMap<>();
        Map<Audience, Set<FileId>> closed = new LinkedHashMap<>();
        articles.stream()
                .filter(article -> !article.isPublished())
                .forEach(article -> authors.getOrDefault(article.id(), List.of())
                        .forEach(author -> {
                            ChildView child = today.get(author);
                            boolean writes = child != null && article.place().isOfChild(child);
                            (writes ? opened : closed)
                                    .computeIfAbsent(
                                            new Audience.OfPerson(author.asPerson()), one -> new LinkedHashSet<>())
                                    .addAll(
                                            writes
                                                    ? shown(article)
                                                    : article.content().files());
                        }));
        opened.forEach((author, shown) -> files.share(shown, author));
        closed.forEach((author, hidden) -> files.withdraw(hidden, author));
    }

    /** Takes pictures out of a published article: those that it showed until now, to be closed. */
    TakenOffPictures takeOut(Article article, Collection<FileId> pictures) {
        return article.takeOff(pictures, clock.instant());
    }

    /** Closes pictures of published articles; teachers see them still. */
    void takeOff(Collection<TakenOffPictures> taken) {
        Map<Audience, Set<FileId>> closed = new LinkedHashMap<>();
        taken.forEach(from -> readers(from.audience(), from.place())
                .forEach(readers -> closed.computeIfAbsent(readers, audience -> new LinkedHashSet<>())
                        .addAll(from.pictures())));
        closed.forEach((audience, pictures) -> files.withdraw(pictures, audience));
    }

    private static List<FileId> shown(ArticleFacts article) {
        return ShownPictures.without(article.content().files(), article.offFiles());
    }

    /** Before it is published these of its authors. */
    private static List<Audience> audiences(ArticleFacts article, Set<PersonId> authors) {
        if (!article.isPublished()) {
            return authors.stream().<Audience>map(Audience.OfPerson::new).toList();
        }
        return readers(article.content().audience(), article.place());
    }

    /**
     * Pupils who write there still, to whom files are opened until it is published. A teacher who wrote it as well is one of the
     * class's, or sees it no more; an adult without a class sees children's pictures when all readers do, and so does a pupil who
     * has left the class.
     */
    private Set<PersonId> listPupils(ArticleFacts article, CheckedPeople people) {
        if (article.isPublished() || article.content().files().isEmpty()) {
            return Set.of();
        }
        List<ChildId> pupils = people.authors().entrySet().stream()
                .filter(author -> author.getValue() == AuthorKind.PUPIL)
                .map(author -> ChildId.of(author.getKey()))
                .toList();
        return pupils.isEmpty()
                ? Set.of()
                : directory.listChildren(pupils).stream()
                        .filter(article.place()::isOfChild)
                        .map(child -> child.id().asPerson())
                        .collect(Collectors.toSet());
    }

    /** Authors to whom files may have been opened, though they may write there no more. */
    private static Set<PersonId> withoutStaff(CheckedPeople people) {
        return people.authors().entrySet().stream()
                .filter(author -> author.getValue() != AuthorKind.STAFF)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The teachers of the class, or of all of the school for its journal; its head is among each of them. */
    private List<Audience> staff(ArticlePlace place) {
        return place
                .findClass()
                .map(List::of)
                .orElseGet(() -> directory.listClasses(place.schoolId()).stream()
                        .map(ClassView::id)
                        .toList())
                .stream()
                .<Audience>map(Audience.OfTeachers::new)
                .toList();
    }

    /** A journal's pictures are the animators' to open as well, who write in it. */
    private static List<Audience> readers(ArticleAudience audience, ArticlePlace place) {
        Audience school = new Audience.OfSchool(place.schoolId());
        Optional<ClassId> schoolClass = place.findClass();
        if (schoolClass.isEmpty()) {
            return List.of(school, new Audience.OfAnimators(place.schoolId()));
        }
        return List.of(
                switch (audience) {
                    case CLASS -> new Audience.OfPupils(schoolClass.get());
                    case FAMILIES -> new Audience.OfClass(schoolClass.get());
                    case SCHOOL, PUBLIC -> school;
                });
    }

    /** Pictures that have just been taken out of a published article. */
    record TakenOffPictures(
            ArticleId article, ArticlePlace place, String title, ArticleAudience audience, List<FileId> pictures) {}
}
