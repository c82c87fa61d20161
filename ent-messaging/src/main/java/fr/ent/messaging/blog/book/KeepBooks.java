package fr.ent.messaging.blog.book;

import fr.ent.core.TerritoryId;
import fr.ent.core.image.ImageConsentChanged;
import fr.ent.core.image.PupilClassesChanged;
import fr.ent.core.storage.Files;
import fr.ent.messaging.BlogBookId;
import fr.ent.messaging.NamedBlog;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.OwnClass;
import fr.ent.messaging.blog.book.BlogBook.BookState;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps books, and lets go of them with their files: of one that is asked for anew, and of all that show a child who takes that back. */
@Component
class KeepBooks {

    private final BlogBooks books;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final OwnClass ownClass;

    KeepBooks(BlogBooks books, Files files, ApplicationEventPublisher events, Clock clock, OwnClass ownClass) {
        this.books = books;
        this.files = files;
        this.events = events;
        this.clock = clock;
        this.ownClass = ownClass;
    }

    Instant now() {
        return clock.instant();
    }

    /** The wanted one, or the one for the same readers that is being made. */
    @Transactional
    public BlogBook begin(BlogBook wanted, TerritoryId territory) {
        Optional<BlogBook> known = books.list(wanted.blog()).stream()
                .filter(book -> book.audience() == wanted.audience())
                .findFirst();
        if (known.filter(book -> book.state() == BookState.UNDER_WAY).isPresent()) {
            return known.get();
        }
        known.ifPresent(this::remove);
        books.add(wanted);
        events.publishEvent(new BookAsked(territory));
        return wanted;
    }

    List<BlogBook> list(NamedBlog blog) {
        return books.list(blog);
    }

    Optional<BlogBook> find(BlogBookId id) {
        return books.find(id);
    }

    @Transactional
    public void remove(BlogBook book) {
        if (books.remove(book.id())) {
            files.remove(book.files());
        }
    }

    /** In the transaction that takes the consent away: both or neither. */
    @EventListener
    @Transactional
    public void withdrawn(ImageConsentChanged changed) {
        files.remove(books.removeShowing(
                changed.child(), ArticleAudience.listUsing(changed.withdrawn()), ownClass.find(changed)));
    }

    /** A class that the pupil left shows it no more, unless other classes may. */
    @EventListener
    @Transactional
    public void left(PupilClassesChanged changed) {
        files.remove(books.removeShowing(changed.listHidden()));
    }

    /** Somebody has asked for a book; it is made once that is committed. */
    record BookAsked(TerritoryId territory) {}
}
