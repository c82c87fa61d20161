package fr.ent.messaging.blog.book;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.BlogBookId;
import fr.ent.messaging.NamedBlog;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleRights;
import fr.ent.messaging.blog.book.BlogBook.BookState;
import fr.ent.messaging.blog.book.BookOutcome.ForbiddenPicture;
import fr.ent.messaging.blog.face.HiddenPupils;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks for the book of a class's blog or a school's journal. What is for everybody is refused while anybody on it may not be shown to everybody. */
@Component
class AskBook {

    private final ArticleRights rights;
    private final BookArticles articles;
    private final KeepBooks keepBooks;
    private final Directory directory;
    private final HiddenPupils hiddenPupils;

    AskBook(
            ArticleRights rights,
            BookArticles articles,
            KeepBooks keepBooks,
            Directory directory,
            HiddenPupils hiddenPupils) {
        this.hiddenPupils = hiddenPupils;
        this.rights = rights;
        this.articles = articles;
        this.keepBooks = keepBooks;
        this.directory = directory;
    }

    /** One that is being made is the one asked for; an earlier one gives way. Within a request. */
    BookOutcome ask(NamedBlog blog, ArticleAudience readers, Viewer viewer) {
        return rights.findLed(blog, viewer)
                .map(place -> ask(place, readers, viewer))
                .orElseGet(BookOutcome.NotYours::new);
    }

    private BookOutcome ask(ArticlePlace place, ArticleAudience readers, Viewer viewer) {
        if (!readers.fits(place)) {
            throw new InvalidInput("audience", "unknown");
        }
        if (articles.isEmpty(place, readers)) {
            return new BookOutcome.NothingToRead();
        }
        if (readers == ArticleAudience.PUBLIC) {
            Map<FileId, Set<ChildId>> forbidden = articles.listForbidden(place, readers);
            if (!forbidden.isEmpty()) {
                return named(forbidden, viewer);
            }
        }
        return new BookOutcome.UnderWay(keepBooks.begin(
                new BlogBook(
                        BlogBookId.next(),
                        NamedBlog.of(place),
                        readers,
                        BookState.UNDER_WAY,
                        viewer.person(),
                        keepBooks.now(),
                        BlogBookId.next().asFile(),
                        null),
                viewer.territory()));
    }

    private BookOutcome named(Map<FileId, Set<ChildId>> forbidden, Viewer viewer) {
        Set<ChildId> hidden = hiddenPupils.list(viewer);
        Map<PersonId, PersonName> names = directory.names(forbidden.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .filter(child -> !hidden.contains(child))
                .map(ChildId::asPerson)
                .toList());
        return new BookOutcome.ImageForbidden(forbidden.entrySet().stream()
                .map(picture -> new ForbiddenPicture(
                        picture.getKey(),
                        picture.getValue().stream()
                                .map(child -> names.get(child.asPerson()))
                                .filter(Objects::nonNull)
                                .toList()))
                .toList());
    }
}
