package fr.ent.messaging.blog.book;

import fr.ent.core.persistence.TerritoryScope;
import fr.ent.messaging.blog.book.KeepBooks.BookAsked;
import fr.ent.messaging.blog.book.WriteBook.WrittenBook;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Makes books once they are asked for. What fails is tried again by {@link BookRounds}, and so is what a copy that died has left. */
@Component
class MakeBook {

    private static final Logger LOG = LoggerFactory.getLogger(MakeBook.class);

    /** A copy that gets no further for longer has died. */
    static final Duration AT_MOST = Duration.ofMinutes(5);

    private static final int TRIES = 3;

    /** A book is large: in the last week of school all classes ask for theirs. */
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    private final BlogBooks books;
    private final KeepBooks keepBooks;
    private final WriteBook writeBook;
    private final EndBook end;

    MakeBook(BlogBooks books, KeepBooks keepBooks, WriteBook writeBook, EndBook end) {
        this.books = books;
        this.keepBooks = keepBooks;
        this.writeBook = writeBook;
        this.end = end;
    }

    @Async
    @TransactionalEventListener
    void asked(BookAsked asked) {
        TerritoryScope.run(asked.territory(), this::makeWaiting);
    }

    /** Makes those that wait in the territory in scope, the longest first. */
    void makeWaiting() {
        books.listWaiting(keepBooks.now()).forEach(this::make);
    }

    private void make(BlogBook book) {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            makeNow(book);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private void makeNow(BlogBook book) {
        Optional<Integer> mine = books.take(book.id(), keepBooks.now(), AT_MOST);
        if (mine.isEmpty()) {
            return;
        }
        if (mine.get() > TRIES) {
            LOG.error("Book {} is given up: each copy that made it has died over it", book.id());
            end.fail(book, mine.get());
            return;
        }
        try {
            write(book, mine.get());
        } catch (IOException | RuntimeException failure) {
            LOG.error("Book {} wasn't made", book.id(), failure);
            if (mine.get() >= TRIES) {
                end.fail(book, mine.get());
            } else {
                books.release(book.id(), mine.get());
            }
        }
    }

    private void write(BlogBook book, int mine) throws IOException {
        try (WrittenBook written = writeBook.write(book, () -> books.keep(book.id(), mine, keepBooks.now(), AT_MOST))) {
            end.finish(book, mine, written.content());
        }
    }
}
